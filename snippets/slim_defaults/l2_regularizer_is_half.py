import numpy as np
import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim
v1 = tf.compat.v1 if hasattr(tf.compat, "v1") else tf

with tf.Graph().as_default(), v1.Session() as session:
    kernel = tf.ones([10, 10])
    penalties = [
        slim.l2_regularizer(0.01)(kernel),
        tf.keras.regularizers.l2(0.01)(kernel),
    ]
    slims, keras = session.run(penalties)
print("slim {:.2f} Keras {:.2f}".format(slims, keras))
assert np.isclose(2 * slims, keras)
