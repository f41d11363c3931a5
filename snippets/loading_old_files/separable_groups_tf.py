import tensorflow as tf

config = tf.keras.layers.SeparableConv2D(2, 3).get_config()
config.update(
    groups=1,
    kernel_initializer="glorot_uniform",
    kernel_regularizer=None,
    kernel_constraint=None,
)
# as TensorFlow 2.3 to 2.15 write it
print(tf.keras.layers.SeparableConv2D.from_config(config).filters)
