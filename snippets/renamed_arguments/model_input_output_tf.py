import tensorflow as tf

inputs = tf.keras.layers.Input(shape=(4,))
outputs = tf.keras.layers.Dense(2)(inputs)
model = tf.keras.models.Model(input=inputs, output=outputs)
print(model.output_shape)
