import keras
import tensorflow as tf

base = keras.models.Sequential()
base.add(keras.layers.Dense(2, input_shape=(3,)))
model = tf.keras.models.Sequential()
model.add(base)
print(len(model.layers))
