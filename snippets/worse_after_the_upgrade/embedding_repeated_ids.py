import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Embedding(4, 1, embeddings_initializer="ones")])
model.compile("adam", "mae")
ids = np.array([[1, 2, 1, 1, 1]])
model.train_on_batch(ids, np.zeros((1, 5, 1)))
print("after one step:", model.get_weights()[0].ravel().round(4))
