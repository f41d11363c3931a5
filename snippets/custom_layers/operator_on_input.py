import tensorflow as tf

inputs = tf.keras.Input((4,))
model = tf.keras.Model(inputs, inputs * 2 + 1)
print(model.output_shape)
