import numpy as np
from keras import backend as K
from keras.layers import Activation, Input

x = Input(shape=(3,))
hidden = Activation("relu")(x)

run = K.function([x], [hidden])
print(run([np.float32([[-1, 0, 2]])])[0].tolist())
