import numpy as np
from keras.layers import Activation, Input
from keras.models import Model

x = Input(shape=(3,))
hidden = Activation("relu")(x)

run = Model(x, hidden)
print(run.predict(np.float32([[-1, 0, 2]]), verbose=0).tolist())
