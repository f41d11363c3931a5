import numpy as np
import tensorflow as tf
from keras import ops

K = tf.keras.backend
x = K.constant([[1.0, 5.0, 2.0], [7.0, 0.0, 6.0]])
whole = K.constant([1, 2], "int32")


def plain(result):
    array = np.array(result)
    return (
        array.tolist()
        if array.dtype.kind == "i"
        else array.astype(float).round(2).tolist()
    )


def show(call, old, new):
    print(f"{call}: K {plain(old)}, ops {plain(new)}")


show("argmax(x)", K.argmax(x), ops.argmax(x))
show("cumsum(x)", K.cumsum(x), ops.cumsum(x))
show(
    "concatenate([x, x]).shape",
    K.concatenate([x, x]).shape,
    ops.concatenate([x, x]).shape,
)
show(
    "hard_sigmoid(1)",
    K.hard_sigmoid(K.constant(1.0)),
    ops.hard_sigmoid(1.0),
)
show("mean([1, 2])", K.mean(whole), ops.mean(whole))
show(
    "l2_normalize(x), normalize(x)", K.l2_normalize(x), ops.normalize(x)
)
