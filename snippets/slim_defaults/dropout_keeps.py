import numpy as np
import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim
v1 = tf.compat.v1 if hasattr(tf.compat, "v1") else tf

with tf.Graph().as_default(), v1.Session() as session:
    slims = session.run(slim.dropout(tf.ones([100, 100]), 0.9))

outputs = tf.keras.layers.Dropout(0.9)(
    tf.ones([100, 100]), training=True
)
keras = tf.keras.backend.get_value(outputs)
print(
    "slim drops {:.1f}, Keras drops {:.1f}".format(
        np.mean(slims == 0), np.mean(keras == 0)
    )
)
assert (
    0.07 < np.mean(slims == 0) < 0.13
    and 0.87 < np.mean(keras == 0) < 0.93
)
