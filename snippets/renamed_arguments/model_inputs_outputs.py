from keras.layers import Dense, Input
from keras.models import Model

inputs = Input(shape=(4,))
outputs = Dense(2)(inputs)
model = Model(inputs, outputs)
print(model.output_shape)
