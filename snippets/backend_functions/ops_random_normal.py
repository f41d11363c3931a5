import keras
import numpy as np
from keras import ops


def sampling(mean, log_variance):
    noise = keras.random.normal(shape=(ops.shape(mean)[0], 2))
    return mean + ops.exp(log_variance / 2) * noise


zeros = np.zeros((4, 2), "float32")
sample = sampling(zeros, zeros)
print(ops.convert_to_numpy(sample).shape)
