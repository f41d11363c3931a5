import numpy as np
import tensorflow as tf


class Inference(tf.keras.layers.Layer):
    def __init__(self, base_model, **keywords):
        super().__init__(**keywords)
        self.base_model = base_model

    def call(self, inputs):
        return self.base_model(inputs, training=False)


base_model = tf.keras.Sequential([
    tf.keras.layers.BatchNormalization(momentum=0.9, input_shape=(1,))])
inputs = tf.keras.Input((1,))
model = tf.keras.Model(inputs, Inference(base_model)(inputs))
model.compile("sgd", "mse")
x, y = np.array([[0.0], [20.0]]), np.zeros((2, 1))
loss = model.train_on_batch(x, y)
mean = float(base_model.get_weights()[2].squeeze())
print("loss %.2f, moving mean %.2f" % (loss, mean))
