import numpy as np
from keras.layers import Embedding
from keras.models import Sequential

model = Sequential([Embedding(4, 3, init="one", input_length=2)])
print(model.predict(np.array([[0, 1]]), verbose=0).tolist())
