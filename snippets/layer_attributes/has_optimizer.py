from keras.layers import Dense, Input
from keras.models import Model

x = Input((2,))
model = Model(x, Dense(1)(x))
print("compiled:", getattr(model, "optimizer", None) is not None)
model.compile("sgd", "mse")
print("compiled:", getattr(model, "optimizer", None) is not None)
