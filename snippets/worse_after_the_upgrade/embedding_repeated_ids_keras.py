import keras
import numpy as np

model = keras.models.Sequential([
    keras.layers.Embedding(4, 1, embeddings_initializer="ones")])
model.compile("adam", "mae")
ids = np.array([[1, 2, 1, 1, 1]])
model.train_on_batch(ids, np.zeros((1, 5, 1)))
print("after one step:", model.get_weights()[0].ravel().round(4))
