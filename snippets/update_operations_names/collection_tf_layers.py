import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()

batch = tf.constant([[0.0], [20.0]])
tf.layers.batch_normalization(batch, training=True)
print(len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
