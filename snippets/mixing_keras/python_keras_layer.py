import tensorflow as tf
from tensorflow.python.keras.layers import Dense

model = tf.keras.models.Sequential()
model.add(Dense(2, input_shape=(3,)))
print(model.output_shape)
