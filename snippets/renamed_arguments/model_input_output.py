from keras.layers import Dense, Input
from keras.models import Model

inputs = Input(shape=(4,))
outputs = Dense(2)(inputs)
model = Model(input=inputs, output=outputs)
print(model.output_shape)
