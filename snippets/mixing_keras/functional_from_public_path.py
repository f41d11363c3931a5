from tensorflow.keras.layers import Dense, Input
from tensorflow.keras.models import Model

inputs = Input(shape=(3,))
outputs = Dense(2)(inputs)
print(Model(inputs, outputs).output_shape)
