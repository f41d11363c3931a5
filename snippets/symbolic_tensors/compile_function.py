from keras.layers import Dense, Input
from keras.models import Model


def loss(true, predicted):
    return predicted * predicted


x = Input((3,))
model = Model(x, Dense(1)(x))
model.compile("sgd", loss=loss)
print("compiled")
