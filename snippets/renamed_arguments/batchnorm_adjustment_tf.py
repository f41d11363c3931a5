import tensorflow as tf

twice = {"adjustment": lambda shape: (2.0, 1.0)}
layer = tf.keras.layers.BatchNormalization(**twice)
outputs = layer(tf.constant([[1.0], [3.0]]), training=True)
values = tf.keras.backend.get_value(outputs)
print([round(float(number), 4) for number in values[:, 0]])
