import numpy as np
from keras.layers import BatchNormalization
from keras.models import Sequential


class OfTheBatch(BatchNormalization):
    def call(self, inputs, training=None):
        return super().call(inputs, training=True)


model = Sequential([OfTheBatch(input_shape=(1,))])
batch = model.predict(np.array([[1.0], [3.0]]), verbose=0)
print([round(float(number), 4) for number in batch[:, 0]])
