import numpy as np
from keras import backend as K
from keras.layers import Activation, Dense, Input
from keras.models import Model

x = Input((3,))
logits = Dense(2)(x)
model = Model(x, Activation("softmax")(logits))
model.set_weights([np.ones((3, 2)), np.array([0.0, 1.0])])
print(K.function([x], [logits])([np.ones((1, 3))])[0].tolist())
