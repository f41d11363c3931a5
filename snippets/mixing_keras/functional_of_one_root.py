import tensorflow as tf

inputs = tf.keras.layers.Input(shape=(3,))
outputs = tf.keras.layers.Dense(2)(inputs)
model = tf.keras.models.Model(inputs, outputs)
print(len(model.layers), len(model.trainable_weights))
