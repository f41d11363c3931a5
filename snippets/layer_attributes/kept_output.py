import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, input_shape=(3,))
])
output = model(tf.keras.Input((3,)))
print(output.shape)
