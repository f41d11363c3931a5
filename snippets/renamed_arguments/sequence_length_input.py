import tensorflow as tf

inputs = tf.keras.Input(shape=(500,))
outputs = tf.keras.layers.Flatten()(
    tf.keras.layers.Embedding(1000, 64)(inputs)
)
print(tf.keras.Model(inputs, outputs).output_shape)
