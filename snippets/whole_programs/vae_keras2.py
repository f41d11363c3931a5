import numpy as np
from tensorflow.keras import backend as K
from tensorflow.keras.layers import Dense, Input, Lambda
from tensorflow.keras.losses import binary_crossentropy
from tensorflow.keras.models import Model

original_dim = 16
intermediate_dim = 8
latent_dim = 2
batch_size = 4
random = np.random.RandomState(0)
x_train = random.rand(12, original_dim).astype("float32")
noise = random.normal(size=(batch_size, latent_dim))


def sampling(args):
    z_mean, z_log_var = args
    epsilon = K.constant(noise)
    return z_mean + K.exp(0.5 * z_log_var) * epsilon


x = Input(shape=(original_dim,))
h = Dense(intermediate_dim, activation="relu")(x)
z_mean = Dense(latent_dim)(h)
z_log_var = Dense(latent_dim)(h)
z = Lambda(sampling, output_shape=(latent_dim,))([z_mean, z_log_var])
decoder_h = Dense(intermediate_dim, activation="relu")
decoder_mean = Dense(original_dim, activation="sigmoid")
x_decoded_mean = decoder_mean(decoder_h(z))

vae = Model(x, x_decoded_mean)
xent_loss = original_dim * binary_crossentropy(x, x_decoded_mean)
kl_loss = -0.5 * K.sum(
    1 + z_log_var - K.square(z_mean) - K.exp(z_log_var), axis=-1)
vae.add_loss(K.mean(xent_loss + kl_loss))
vae.compile(optimizer="adam")

for layer in vae.layers:
    if layer.get_weights():
        kernel, bias = layer.get_weights()
        values = np.sin(np.arange(1, kernel.size + 1))
        layer.set_weights([0.3 * values.reshape(kernel.shape), bias])

encoder = Model(x, z_mean)
decoder_input = Input(shape=(latent_dim,))
generator = Model(
    decoder_input, decoder_mean(decoder_h(decoder_input)))

for step in range(4):
    batch = x_train[4 * (step % 3):4 * (step % 3) + 4]
    loss = vae.train_on_batch(batch, None)
    print("step %d: loss %.4f" % (step + 1, loss))
encoded = encoder.predict(x_train[:4], verbose=0)
print("encoded", encoded[:2].astype(float).round(4).tolist())
decoded = generator.predict(np.array([[0.5, -1.0]]), verbose=0)
print("decoded", decoded[0, :5].astype(float).round(4).tolist())
