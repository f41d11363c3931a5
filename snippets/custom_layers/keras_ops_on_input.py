import keras

inputs = keras.Input((4,))
print(keras.ops.mean(inputs, axis=-1, keepdims=True).shape)
