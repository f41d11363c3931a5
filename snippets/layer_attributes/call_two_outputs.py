import numpy as np
from keras.layers import Activation, Dense, Input
from keras.models import Model

x = Input((3,))
logits = Dense(2)(x)
model = Model(x, [logits, Activation("softmax")(logits)])
model.set_weights([np.ones((3, 2)), np.array([0.0, 1.0])])
logits, probabilities = model.predict(np.ones((1, 3)), verbose=0)
print(logits.tolist())
