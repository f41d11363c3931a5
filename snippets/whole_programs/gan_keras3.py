import numpy as np
import tensorflow as tf
from tensorflow.keras.layers import Activation, BatchNormalization
from tensorflow.keras.layers import Conv2D, Dense, Flatten
from tensorflow.keras.layers import Input, LeakyReLU, Reshape
from tensorflow.keras.layers import UpSampling2D
from tensorflow.keras.losses import BinaryCrossentropy
from tensorflow.keras.models import Sequential
from tensorflow.keras.optimizers import Adam


def fixed(model):
    for layer in model.layers:
        values = layer.get_weights()
        if isinstance(layer, (Conv2D, Dense)):
            kernel = np.sin(np.arange(1, values[0].size + 1))
            values[0] = 0.3 * kernel.reshape(values[0].shape)
            layer.set_weights(values)
    return model


def build_generator():
    model = Sequential()
    model.add(Input((5,)))
    model.add(Dense(4 * 2 * 2))
    model.add(BatchNormalization(momentum=0.8))
    model.add(Activation("relu"))
    model.add(Reshape((2, 2, 4)))
    model.add(UpSampling2D())
    model.add(Conv2D(4, kernel_size=3, padding="same"))
    model.add(Activation("relu"))
    model.add(UpSampling2D())
    model.add(Conv2D(1, kernel_size=3, padding="same"))
    model.add(Activation("tanh"))
    return fixed(model)


def build_discriminator():
    model = Sequential()
    model.add(Input((8, 8, 1)))
    model.add(Conv2D(4, kernel_size=3, strides=2, padding="same"))
    model.add(LeakyReLU(0.2))
    model.add(Conv2D(8, kernel_size=3, strides=2, padding="same"))
    model.add(LeakyReLU(0.2))
    model.add(Flatten())
    model.add(Dense(1, activation="sigmoid"))
    return fixed(model)


discriminator = build_discriminator()
generator = build_generator()
d_optimizer = Adam(0.01, 0.5)
g_optimizer = Adam(0.01, 0.5)
cross_entropy = BinaryCrossentropy()


@tf.function
def train_discriminator(images, labels):
    variables = discriminator.trainable_variables
    with tf.GradientTape() as tape:
        loss = cross_entropy(
            labels, discriminator(images, training=True))
    gradients = tape.gradient(loss, variables)
    d_optimizer.apply_gradients(zip(gradients, variables))
    return loss


@tf.function
def train_generator(noise, labels):
    variables = generator.trainable_variables
    with tf.GradientTape() as tape:
        images = generator(noise, training=True)
        loss = cross_entropy(
            labels, discriminator(images, training=True))
    gradients = tape.gradient(loss, variables)
    g_optimizer.apply_gradients(zip(gradients, variables))
    return loss


random = np.random.RandomState(0)
valid = tf.ones((4, 1))
fake = tf.zeros((4, 1))
before = discriminator.get_weights()[0]
for step in range(3):
    images = random.uniform(-1, 1, (4, 8, 8, 1)).astype("float32")
    noise = random.normal(0, 1, (4, 5)).astype("float32")
    generated = generator.predict(noise, verbose=0)
    d_real = train_discriminator(tf.constant(images), valid)
    d_fake = train_discriminator(tf.constant(generated), fake)
    g = train_generator(tf.constant(noise), valid)
    print("step %d: real %.4f, fake %.4f, generator %.4f" % (
        step + 1, d_real, d_fake, g))
moved = np.abs(discriminator.get_weights()[0] - before).max()
print("discriminator moved by %.4f" % moved)
image = generator.predict(noise, verbose=0)[0, :, :, 0]
print(image[0, :4].astype(float).round(3).tolist())
