import numpy as np
from keras.layers import Input, MaxoutDense
from keras.models import Model

x = Input(shape=(2,))
model = Model(x, MaxoutDense(2, nb_feature=3)(x))
model.set_weights([
    np.arange(12.0).reshape(3, 2, 2),
    np.arange(6.0).reshape(3, 2),
])
print(
    model
    .predict(np.array([[1.0, -2.0], [0.5, 1.0]]), verbose=0)
    .round(2)
    .tolist()
)
