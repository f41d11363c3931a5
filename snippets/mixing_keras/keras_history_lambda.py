import keras
import tensorflow as tf

inputs = keras.layers.Input(shape=(3,))
squared = keras.layers.Lambda(tf.square)(inputs)
model = keras.models.Model(inputs, keras.layers.Dense(2)(squared))
print(model.output_shape)
