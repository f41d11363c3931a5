import numpy as np
import tensorflow as tf


class Inference(tf.keras.layers.Layer):
    def __init__(self, base, **keywords):
        super().__init__(**keywords)
        self.base = base

    def call(self, inputs):
        return self.base(inputs, training=False)


base = tf.keras.Sequential([
    tf.keras.layers.BatchNormalization(momentum=0.9, input_shape=(1,))])
inputs = tf.keras.Input((1,))
model = tf.keras.Model(inputs, Inference(base)(inputs))
model.compile("sgd", "mse")
x, y = np.array([[0.0], [20.0]]), np.zeros((2, 1))
loss = model.train_on_batch(x, y)
mean = float(base.get_weights()[2].squeeze())
print("loss %.2f, moving mean %.2f" % (loss, mean))
