import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()

layer = tf.keras.layers.BatchNormalization()
batch = tf.constant([[0.0], [20.0]])
layer(batch, training=True)
print(len(layer.get_updates_for(batch)))
