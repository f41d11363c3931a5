import numpy as np
from keras.callbacks import Callback
from keras.layers import Dense
from keras.models import Sequential


class Count(Callback):
    trained = 0

    def on_batch_end(self, batch, logs=None):
        self.trained += 1


def batches():
    while True:
        yield np.zeros((10, 4)), np.zeros((10, 1))


model = Sequential([Dense(1, input_shape=(4,))])
model.compile("sgd", "mse")
count = Count()
# Keras 1: 100 samples, 1 epoch
model.fit_generator(batches(), 100, 1, verbose=0, callbacks=[count])
print("batches trained:", count.trained)
