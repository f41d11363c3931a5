import keras
import numpy as np


def kernel():
    keras.utils.set_random_seed(0)
    layers = [keras.layers.Input((3,)), keras.layers.Dense(2)]
    return keras.Sequential(layers).get_weights()[0]


print(int(np.array_equal(kernel(), kernel())))
