from keras.layers import Dense, Input
from keras.models import Model

x = Input(shape=(None, 3), batch_shape=(None, 3))
print(Model(x, Dense(2)(x)).output_shape)
