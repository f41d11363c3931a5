import tensorflow as tf

print(
    tf.keras.utils.get_registered_name(type(tf.keras.optimizers.Adam()))
)
