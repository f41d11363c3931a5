import numpy as np
from keras.layers import Dense
from keras.models import Sequential
from keras.optimizers import SGD


class Twice(SGD):
    called = False

    def get_updates(self, loss, params):
        Twice.called = True
        return super(Twice, self).get_updates(loss=2 * loss, params=params)


model = Sequential([Dense(1, input_shape=(3,))])
model.compile(Twice(), "mse")
model.train_on_batch(np.ones((4, 3)), np.ones((4, 1)))
print("get_updates was called:", Twice.called)
