import numpy as np
import tensorflow as tf

layers = tf.keras.layers


class Pool(layers.Layer):
    supports_masking = True

    def call(self, x, mask=None):
        return tf.reduce_sum(x, axis=1)

    def compute_mask(self, x, mask=None):
        return mask

    def compute_output_shape(self, shape):
        return (shape[0], shape[2])


words = tf.keras.Input((3,))
vectors = layers.Embedding(
    9, 2, mask_zero=True, embeddings_initializer="ones")(words)
sentence = tf.keras.Model(words, Pool()(vectors))
text = tf.keras.Input((2, 3))
states = layers.TimeDistributed(sentence)(text)
states = layers.SimpleRNN(
    1, activation=None, kernel_initializer="ones",
    recurrent_initializer="ones")(states)
model = tf.keras.Model(text, states)
batch = np.array([[[1, 2, 3], [4, 5, 6]]])
print(model.predict(batch, verbose=0).tolist())
