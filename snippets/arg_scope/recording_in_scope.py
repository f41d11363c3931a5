import numpy as np
import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim


class Recording(tf.keras.layers.Dense):
    def __init__(self, units, **kwargs):
        print("a layer is made with", kwargs["activation"])
        super(Recording, self).__init__(units, **kwargs)


@slim.add_arg_scope
def recording(units, **kwargs):
    return Recording(units, **kwargs)


with slim.arg_scope([recording], activation="relu"):
    layer = recording(3, kernel_initializer="ones")
model = tf.keras.Sequential([layer])
inputs = np.array([[1, -2], [1, 2]], "float32")
print(model.predict(inputs, verbose=0).tolist())
