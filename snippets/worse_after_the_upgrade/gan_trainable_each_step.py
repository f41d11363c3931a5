import numpy as np
import tensorflow as tf


def one_weight():
    return tf.keras.layers.Dense(
        1, use_bias=False, kernel_initializer="ones", input_shape=(1,))


discriminator = tf.keras.Sequential([one_weight()])
discriminator.compile(tf.keras.optimizers.SGD(0.1), "mse")
discriminator.trainable = False  # for the generator's steps
generator = tf.keras.Sequential([one_weight()])
gan = tf.keras.Sequential([generator, discriminator])
gan.compile(tf.keras.optimizers.SGD(0.1), "mse")

one, zero = np.ones((1, 1)), np.zeros((1, 1))
for _ in range(2):
    discriminator.trainable = True
    discriminator.train_on_batch(one, zero)
    discriminator.trainable = False
    gan.train_on_batch(one, zero)
print("discriminator %.3f" % discriminator.get_weights()[0].squeeze())
print("generator %.3f" % generator.get_weights()[0].squeeze())
