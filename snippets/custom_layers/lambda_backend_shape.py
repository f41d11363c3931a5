import numpy as np
from keras import backend as K
from keras.layers import Input, Lambda
from keras.models import Model


def sample(arguments):
    mean, log_variance = arguments
    shape = K.shape(mean)
    return mean + K.exp(log_variance / 2) * K.random_normal(shape)


mean, log_variance = Input((2,)), Input((2,))
model = Model(
    [mean, log_variance],
    Lambda(sample, output_shape=(2,))([mean, log_variance]),
)
print(
    model.predict([np.ones((1, 2)), np.ones((1, 2))], verbose=0).shape
)
