from keras.layers import Dense, Input
from keras.models import Model

x = Input((4,))
print(Model(x, Dense(3)(x)).output_shape)
