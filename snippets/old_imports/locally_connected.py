import numpy as np
from keras.layers import Input, LocallyConnected1D
from keras.models import Model

x = Input(shape=(4, 2))
model = Model(x, LocallyConnected1D(1, 3)(x))
model.set_weights([np.arange(12.0).reshape(2, 6, 1), np.ones((2, 1))])
print(
    model.predict(np.arange(8.0).reshape(1, 4, 2), verbose=0).tolist()
)
