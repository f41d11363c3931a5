import numpy as np
from keras import backend as K

column = K.expand_dims(K.variable(np.array([1.0, 2.0, 3.0])))
print(K.eval(column).shape)
