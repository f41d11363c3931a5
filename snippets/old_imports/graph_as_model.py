from keras.layers import Dense, Input
from keras.models import Model

x = Input((4,), name="x")
y = Dense(3, name="dense")(x)
print(Model(x, y).output_shape)
