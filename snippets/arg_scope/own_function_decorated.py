import numpy as np
import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim


@slim.add_arg_scope
def conv(inputs, filters, kernel_size=3, **kwargs):
    layer = tf.keras.layers.Conv2D(filters, kernel_size, **kwargs)
    return layer(inputs)


inputs = tf.keras.Input((4, 4, 1))
with slim.arg_scope([conv], activation="relu"):
    outputs = conv(inputs, 1, kernel_initializer="ones")
model = tf.keras.Model(inputs, outputs)
images = np.arange(-8, 8, dtype="float32").reshape(1, 4, 4, 1)
print(model.predict(images, verbose=0).ravel().tolist())
