import tensorflow as tf

inputs = tf.keras.Input((2,))
found = tf.keras.utils.get_source_inputs(
    tf.keras.layers.Dense(1)(inputs)
)
print(len(found), found[0] is inputs)
