from keras.layers import Dense
from keras.models import Input, Model

x = Input((4,))
print(Model(x, Dense(3)(x)).output_shape)
