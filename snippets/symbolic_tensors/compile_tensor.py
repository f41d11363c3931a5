import numpy as np
from keras.layers import Dense, Input
from keras.models import Model

x = Input((3,))
y = Dense(1)(x)
model = Model(x, y)
model.compile("sgd", loss=y * y)
model.fit(np.ones((4, 3)), np.ones((4, 1)), verbose=0)
print("trained")
