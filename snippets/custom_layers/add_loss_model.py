import tensorflow as tf

inputs = tf.keras.Input((2,))
outputs = tf.keras.layers.Dense(1)(inputs)
model = tf.keras.Model(inputs, outputs)
model.add_loss(tf.reduce_mean(outputs))
model.compile("sgd")
print(len(model.losses))
