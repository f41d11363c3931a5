import numpy as np
from keras.layers import GRU
from keras.models import Sequential

random = np.random.RandomState(0)
# W_z, U_z, b_z, W_r, U_r, b_r, W_h, U_h, b_h
old = [random.randn(*shape) for shape in [(2, 4), (4, 4), (4,)] * 3]
model = Sequential()
model.add(GRU(4, input_shape=(3, 2)))
model.set_weights(old)
print([
    round(float(one), 3)
    for one in model.predict(random.randn(1, 3, 2), verbose=0)[0]
])
