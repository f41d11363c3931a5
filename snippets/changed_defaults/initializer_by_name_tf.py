import tensorflow as tf

one = tf.keras.layers.Dense(4, kernel_initializer="glorot_uniform")
two = tf.keras.layers.Dense(4, kernel_initializer="glorot_uniform")
model = tf.keras.Sequential([
    tf.keras.layers.Flatten(input_shape=(4, 1)),
    one,
    two,
])
print(
    "different kernels:",
    len({layer.get_weights()[0].tobytes() for layer in (one, two)}),
)
