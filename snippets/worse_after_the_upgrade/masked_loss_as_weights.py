import numpy as np
import tensorflow as tf


class DropMask(tf.keras.layers.Layer):
    supports_masking = True

    def call(self, inputs):
        return tf.identity(inputs)

    def compute_mask(self, inputs, mask=None):
        return None


padded = np.array([[1, 2, 3, 0], [1, 2, 0, 0]])
model = tf.keras.Sequential([
    tf.keras.layers.Embedding(
        4, 1, mask_zero=True, embeddings_initializer="ones"),
    DropMask()])
model.compile("sgd", "mse")
weights = (padded != 0).astype("float32")
loss = model.evaluate(
    padded, np.zeros((2, 4, 1)), sample_weight=weights, verbose=0)
print("loss %.3f, every error is 1" % loss)
