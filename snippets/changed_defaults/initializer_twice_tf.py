import tensorflow as tf

shared = tf.keras.initializers.GlorotUniform()
one = tf.keras.layers.Dense(4, kernel_initializer=shared)
two = tf.keras.layers.Dense(4, kernel_initializer=shared)
model = tf.keras.Sequential([
    tf.keras.layers.Flatten(input_shape=(4, 1)),
    one,
    two,
])
print(
    "different kernels:",
    len({layer.get_weights()[0].tobytes() for layer in (one, two)}),
)
