from keras.layers import Dense, Input
from keras.models import Model

x = Input((2,))
model = Model(x, Dense(1)(x))
model.compile("sgd", "mse")
print(
    type(model.optimizer).__name__
    if model._is_compiled
    else "not compiled"
)
