import keras
from keras import ops

inputs = keras.Input((3,))
outputs = ops.square(keras.layers.Dense(2)(inputs))
print(keras.Model(inputs, outputs).output_shape)
