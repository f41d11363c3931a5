import tensorflow as tf

layer = tf.keras.layers.Dense(2, input_shape=(3,))
print(tf.keras.Sequential([layer]).output_shape)
