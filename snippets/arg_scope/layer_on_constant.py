import tensorflow as tf

inputs = tf.constant(0.0, shape=[1, 28, 28, 1])
outputs = tf.keras.layers.Conv2D(32, 3, activation="relu")(inputs)
print("Success:", outputs.shape)
