import numpy as np
from keras import backend as K
from keras.layers import Input, Lambda

x = Input(shape=(3,))
y = Lambda(lambda t: t * t)(x)

gradients = K.gradients(K.sum(y), [x])
print(K.function([x], gradients)([np.float32([[1, 2, 3]])])[0].tolist())
