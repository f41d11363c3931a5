import tensorflow as tf

inputs = tf.keras.layers.Input(shape=(3,))
outputs = tf.keras.layers.Lambda(tf.square)(
    tf.keras.layers.Dense(2)(inputs)
)
model = tf.keras.models.Model(inputs, outputs)
print(model.output_shape)
