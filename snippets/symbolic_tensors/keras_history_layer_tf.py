import tensorflow as tf

output = tf.keras.layers.Dense(1)(tf.keras.Input((2,)))
print(type(output._keras_history.layer).__name__)
