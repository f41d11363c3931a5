import tensorflow as tf

v1 = tf.compat.v1

with tf.Graph().as_default():
    v1.layers.batch_normalization(tf.zeros([2, 3]), training=True)
    print("old:", len(v1.get_collection(v1.GraphKeys.UPDATE_OPS)))

with tf.Graph().as_default():
    with v1.layers.experimental.keras_style_scope():
        layer = v1.layers.BatchNormalization()
        layer(tf.zeros([2, 3]), training=True)
    print(
        "keras:",
        len(v1.get_collection(v1.GraphKeys.UPDATE_OPS)),
        "and",
        len(layer.updates),
        "in layer.updates",
    )
