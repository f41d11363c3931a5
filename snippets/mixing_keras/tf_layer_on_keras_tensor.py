import keras
import tensorflow as tf

inputs = keras.layers.Input(shape=(3,))
outputs = tf.keras.layers.Dense(2)(inputs)
model = keras.models.Model(inputs, outputs)
print(len(model.layers), len(model.trainable_weights))
