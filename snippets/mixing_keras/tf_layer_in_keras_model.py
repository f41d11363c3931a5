import keras
import tensorflow as tf

model = keras.models.Sequential()
model.add(tf.keras.layers.Dense(2, input_shape=(3,)))
print(model.output_shape)
