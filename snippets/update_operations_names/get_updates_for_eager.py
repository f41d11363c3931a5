import tensorflow as tf

layer = tf.keras.layers.BatchNormalization()
batch = tf.constant([[0.0], [20.0]])
layer(batch, training=True)
print(len(layer.get_updates_for(batch)))
