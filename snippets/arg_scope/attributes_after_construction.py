import tensorflow as tf

layer = tf.keras.layers.Dense(3)
layer.units = 5
layer.activation = tf.keras.activations.relu
outputs = layer(tf.ones([1, 2]))
print(
    outputs.shape,
    layer.get_config()["units"],
    layer.get_config()["activation"],
)
assert outputs.shape == (1, 5)

layer.units = 7
layer.trainable = False
outputs = layer(tf.ones([1, 2]))
print(
    outputs.shape,
    layer.get_config()["units"],
    len(layer.trainable_weights),
)
assert outputs.shape == (1, 5) and layer.kernel.shape == (2, 5)
