import tensorflow as tf

x = tf.keras.Input((3,))
if x[0, 0] > 0:
    print("positive")
