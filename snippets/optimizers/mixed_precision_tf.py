import tensorflow as tf

tf.keras.mixed_precision.set_global_policy("mixed_float16")
layer = tf.keras.layers.Dense(1)
print(
    layer(tf.ones((2, 4))).numpy().dtype, layer.get_weights()[0].dtype
)
