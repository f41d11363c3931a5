import numpy as np
import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim


@slim.add_arg_scope
def conv2d(filters, kernel_size, **kwargs):
    return tf.keras.layers.Conv2D(filters, kernel_size, **kwargs)


with slim.arg_scope([conv2d], activation="relu"):
    layer = conv2d(1, 3, kernel_initializer="ones")
model = tf.keras.Sequential([layer])
images = np.arange(-8, 8, dtype="float32").reshape(1, 4, 4, 1)
print(model.predict(images, verbose=0).ravel().tolist())
