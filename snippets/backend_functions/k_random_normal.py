import numpy as np
from keras import backend as K


def sampling(mean, log_variance):
    noise = K.random_normal(shape=(K.shape(mean)[0], 2))
    return mean + K.exp(log_variance / 2) * noise


zeros = np.zeros((4, 2), "float32")
sample = sampling(zeros, zeros)
print(K.eval(sample).shape)
