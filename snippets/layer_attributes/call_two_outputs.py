import numpy as np
from keras.layers import Activation, Dense, Input
from keras.models import Model

x = Input((3,))
logits = Dense(2)(x)
model = Model(x, [logits, Activation("softmax")(logits)])
print([part.shape for part in model.predict(np.ones((1, 3)), verbose=0)])
