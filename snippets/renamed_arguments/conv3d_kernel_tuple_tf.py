import tensorflow as tf

inputs = tf.keras.Input((9, 9, 9, 1))
outputs = tf.keras.layers.Conv3D(8, (3, 3, 3))(inputs)
model = tf.keras.Model(inputs=inputs, outputs=outputs)
print(model.output_shape)
