from keras.layers import Dense, Input
from keras.models import Model

x = Input((2,))
model = Model(x, Dense(1)(x))
assert getattr(model, "optimizer", None) is None
model.compile("sgd", "mse")
print(
    type(model.optimizer).__name__
    if getattr(model, "optimizer", None)
    else "not compiled"
)
