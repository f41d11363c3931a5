import tensorflow as tf

v1 = tf.compat.v1
batch = tf.constant([[0.0], [20.0]])
layer = tf.keras.layers.BatchNormalization(momentum=0.99)
layer(batch, training=True)
print(
    len(v1.get_collection(v1.GraphKeys.UPDATE_OPS)),
    "operations in UPDATE_OPS",
)
print("mean %.2f" % float(layer.moving_mean[0]))
