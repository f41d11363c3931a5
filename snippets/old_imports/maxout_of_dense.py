import numpy as np
from keras.layers import Dense, GlobalMaxPooling1D, Input, Reshape
from keras.models import Model

x = Input(shape=(2,))
model = Model(x, GlobalMaxPooling1D()(Reshape((3, 2))(Dense(6)(x))))

# of the MaxoutDense
kernel, bias = (
    np.arange(12.0).reshape(3, 2, 2),
    np.arange(6.0).reshape(3, 2),
)
model.set_weights([
    kernel.transpose(1, 0, 2).reshape(2, 6),
    bias.reshape(6),
])
print(
    model
    .predict(np.array([[1.0, -2.0], [0.5, 1.0]]), verbose=0)
    .round(2)
    .tolist()
)
