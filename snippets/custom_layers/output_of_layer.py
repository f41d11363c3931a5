import tensorflow as tf

layer = tf.keras.layers.Dense(3, input_shape=(2,))
tf.keras.Sequential([layer])
print(layer.output.shape)
