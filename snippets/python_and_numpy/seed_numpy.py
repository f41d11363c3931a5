import numpy as np
from keras.layers import Dense
from keras.models import Sequential


def kernel():
    np.random.seed(0)
    return Sequential([Dense(2, input_dim=3)]).get_weights()[0]


print(int(np.array_equal(kernel(), kernel())))
