import tensorflow as tf

inputs = tf.keras.Input((4,))
model = tf.keras.Model(
    inputs, tf.reduce_mean(inputs, axis=-1, keepdims=True)
)
print(model.output_shape)
