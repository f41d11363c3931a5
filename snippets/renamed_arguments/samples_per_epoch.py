import numpy as np
from keras.layers import Dense
from keras.models import Sequential

drawn = []


def batches():
    while True:
        drawn.append(1)
        yield np.zeros((10, 4)), np.zeros((10, 1))


model = Sequential([Dense(1, input_shape=(4,))])
model.compile("sgd", "mse")
model.fit_generator(batches(), samples_per_epoch=100, nb_epoch=1, verbose=0)
print("more than 50 batches drawn:", len(drawn) > 50)
