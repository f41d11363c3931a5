import tensorflow as tf

if tf.__version__ < "2":
    from tensorflow.contrib import slim
else:
    import tf_slim as slim


@slim.add_arg_scope
def conv(filters, kernel_size, **kwargs):
    return tf.keras.layers.Conv2D(filters, kernel_size, **kwargs)


with slim.arg_scope([conv], activation="relu", padding="same") as outer:
    with slim.arg_scope([conv], padding="valid", strides=2) as inner:
        nested = conv(8, 3)
        overridden = conv(8, 3, strides=3)
    with slim.arg_scope(inner):
        entered_again = conv(8, 3)
    left = conv(8, 3)
with slim.arg_scope(outer):
    outer_again = conv(8, 3)
plain = conv(8, 3)

layers = [nested, overridden, entered_again, left, outer_again, plain]
found = [
    (layer.get_config()["activation"], layer.padding, layer.strides[0])
    for layer in layers
]
print("\n".join("{} {} {}".format(*values) for values in found))
assert found[0] == found[2] == ("relu", "valid", 2) and found[1] == (
    "relu",
    "valid",
    3,
)
assert found[3] == found[4] == ("relu", "same", 1) and found[5] == (
    "linear",
    "valid",
    1,
)
