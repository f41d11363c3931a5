import numpy as np
import tensorflow as tf

padded = np.array([[1, 2, 3, 0], [1, 2, 0, 0]])
model = tf.keras.Sequential([
    tf.keras.layers.Embedding(
        4, 1, mask_zero=True, embeddings_initializer="ones")])
model.compile("sgd", "mse")
loss = model.evaluate(padded, np.zeros((2, 4, 1)), verbose=0)
print("loss %.3f, every error is 1" % loss)
