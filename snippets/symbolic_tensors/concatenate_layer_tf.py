import tensorflow as tf

left, right = tf.keras.Input((2,)), tf.keras.Input((3,))
joined = tf.keras.layers.Concatenate([left, right])
tf.keras.layers.Dense(1)(joined)
print("joined")
