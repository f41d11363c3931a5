import numpy as np
from keras.layers import BatchNormalization, Input
from keras.models import Model

x = Input(shape=(1,))
model = Model(x, BatchNormalization()(x, training=True))
batch = model.predict(np.array([[1.0], [3.0]]), verbose=0)
print([round(float(number), 4) for number in batch[:, 0]])
