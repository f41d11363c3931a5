import numpy as np
import tensorflow as tf


class Always(tf.keras.layers.Dropout):
    def call(self, inputs, training=None):
        return super().call(inputs, training=True)


model = tf.keras.Sequential([Always(0.5, input_shape=(1000,))])
ones = np.ones((1, 1000), "float32")
print("call:", np.unique(model(ones)).tolist())
print("predict:", np.unique(model.predict(ones, verbose=0)).tolist())
