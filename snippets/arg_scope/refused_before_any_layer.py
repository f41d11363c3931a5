import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim


class Recording(tf.keras.layers.Dense):
    def __init__(self, *args, **kwargs):
        print("a layer is made with", sorted(kwargs))
        super(Recording, self).__init__(*args, **kwargs)


Recording(3, activation="tanh")
print("now the with statement")
with slim.arg_scope([Recording], activation="relu"):
    print("inside the block")
    Recording(3)
