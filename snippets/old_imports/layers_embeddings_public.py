import numpy as np
from keras.layers import Embedding
from keras.models import Sequential

model = Sequential([Embedding(5, 2)])
print(model.predict(np.array([[1, 2, 3]]), verbose=0).shape)
