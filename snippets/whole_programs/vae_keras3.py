import keras
import numpy as np
from keras import layers, ops

original_dim = 16
intermediate_dim = 8
latent_dim = 2
batch_size = 4
random = np.random.RandomState(0)
x_train = random.rand(12, original_dim).astype("float32")
noise = random.normal(size=(batch_size, latent_dim))


class Sampling(layers.Layer):
    def call(self, inputs):
        z_mean, z_log_var = inputs
        kl_loss = -0.5 * ops.sum(
            1 + z_log_var - ops.square(z_mean) - ops.exp(z_log_var),
            axis=-1)
        self.add_loss(ops.mean(kl_loss))
        epsilon = ops.convert_to_tensor(noise, "float32")
        return z_mean + ops.exp(0.5 * z_log_var) * epsilon


def reconstruction_loss(y_true, y_pred):
    return original_dim * keras.losses.binary_crossentropy(
        y_true, y_pred)


x = layers.Input(batch_shape=(batch_size, original_dim))
h = layers.Dense(intermediate_dim, activation="relu")(x)
z_mean = layers.Dense(latent_dim)(h)
z_log_var = layers.Dense(latent_dim)(h)
z = Sampling()([z_mean, z_log_var])
decoder_h = layers.Dense(intermediate_dim, activation="relu")
decoder_mean = layers.Dense(original_dim, activation="sigmoid")
x_decoded_mean = decoder_mean(decoder_h(z))

vae = keras.Model(x, x_decoded_mean)
vae.compile(optimizer="adam", loss=reconstruction_loss)

for layer in vae.layers:
    if layer.get_weights():
        kernel, bias = layer.get_weights()
        values = np.sin(np.arange(1, kernel.size + 1))
        layer.set_weights([0.3 * values.reshape(kernel.shape), bias])

encoder = keras.Model(x, z_mean)
decoder_input = layers.Input((latent_dim,))
generator = keras.Model(
    decoder_input, decoder_mean(decoder_h(decoder_input)))

for step in range(4):
    batch = x_train[4 * (step % 3):4 * (step % 3) + 4]
    vae.reset_metrics()
    loss = vae.train_on_batch(batch, batch)
    print("step %d: loss %.4f" % (step + 1, loss))
encoded = encoder.predict(x_train[:4], verbose=0)
print("encoded", encoded[:2].astype(float).round(4).tolist())
decoded = generator.predict(np.array([[0.5, -1.0]]), verbose=0)
print("decoded", decoded[0, :5].astype(float).round(4).tolist())
