import numpy as np
from keras.layers import Embedding
from keras.models import Sequential

model = Sequential([Embedding(4, 3, embeddings_initializer="ones")])
print(model.predict(np.array([[0, 1]]), verbose=0).tolist())
