import tensorflow as tf

layer = tf.keras.layers.Dense(2, kernel_initializer="ones")
layer.build((None, 3))
layer.kernel.assign(tf.zeros((3, 2)))
layer.kernel.assign(
    layer.kernel_initializer(layer.kernel.shape, layer.kernel.dtype)
)
print(layer.get_weights()[0].sum())
