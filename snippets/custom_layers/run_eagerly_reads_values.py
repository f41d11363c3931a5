import numpy as np
import tensorflow as tf


class Scale(tf.keras.layers.Layer):
    def call(self, inputs):
        return inputs / float(inputs.numpy().max())

    def compute_output_shape(self, input_shape):
        return input_shape


model = tf.keras.Sequential([Scale()])
model.compile("sgd", "mse", run_eagerly=True)
outputs = model.predict(np.array([[1.0, 4.0]], "float32"), verbose=0)
print(outputs.tolist())
