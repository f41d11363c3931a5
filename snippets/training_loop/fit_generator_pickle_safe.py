import numpy as np
from keras.layers import Dense
from keras.models import Sequential


def batches():
    while True:
        yield np.ones((1, 4)), np.ones((1, 1))


model = Sequential([Dense(1, input_shape=(4,))])
model.set_weights([np.zeros((4, 1)), np.zeros(1)])
model.compile("sgd", "mse")
model.fit_generator(batches(), 4, 1, pickle_safe=False, verbose=0)
print("weight %.3f" % model.get_weights()[0][0, 0])
