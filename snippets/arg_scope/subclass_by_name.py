import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim


class Conv2D(tf.keras.layers.Conv2D):
    @slim.add_arg_scope
    def __init__(self, *args, **kwargs):
        super(Conv2D, self).__init__(*args, **kwargs)


Conv2D(32, 3)
with slim.arg_scope([Conv2D], activation="relu"):
    Conv2D(32, 3)
