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
options = {"steps_per_epoch": 10, "epochs": 1, "verbose": 0}
model.fit(batches(), callbacks=[count], **options)
print("batches trained:", count.trained)
