import numpy as np
import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim
v1 = tf.compat.v1 if hasattr(tf.compat, "v1") else tf

inputs = np.random.RandomState(0).rand(1, 9, 9, 1).astype("float32")
with tf.Graph().as_default(), v1.Session() as session:
    expected = session.run(slim.max_pool2d(tf.constant(inputs), 3))

plain = tf.keras.Sequential([
    tf.keras.layers.MaxPooling2D(3, input_shape=(9, 9, 1))
])
ported = tf.keras.Sequential([
    tf.keras.layers.MaxPooling2D(3, strides=2, input_shape=(9, 9, 1))
])
print("slim", expected.shape, "Keras", plain.output_shape)
np.testing.assert_allclose(ported.predict(inputs, verbose=0), expected)
