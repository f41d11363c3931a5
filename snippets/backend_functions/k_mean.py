import numpy as np
from keras import backend as K

x = K.variable(np.arange(6.0).reshape(2, 3))
print([
    round(float(mean), 3)
    for mean in K.eval(K.mean(K.square(x), axis=-1))
])
