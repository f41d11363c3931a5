import tensorflow as tf

output = tf.keras.layers.Dense(1, name="head")(tf.keras.Input((2,)))
print(output._keras_history.layer.name)
