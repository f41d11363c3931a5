import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()


def reads(operation):
    if (
        operation.type in ("Identity", "ReadVariableOp")
        and "moving_variance" in operation.inputs[0].name
    ):
        return {operation.name}
    return set().union(*[
        reads(tensor.op) for tensor in operation.inputs
    ])


for name, kind in (
    ("tf.layers", tf.layers),
    ("tf.keras", tf.keras.layers),
):
    layer = kind.BatchNormalization()
    for value in (1.0, 0.0):
        layer(tf.fill([2, 1], value), training=True)
    updates = [update for update in layer.updates if reads(update)]
    found = set().union(*[reads(update) for update in updates])
    print(
        "%s: %d %s, reads of the variance: %d"
        % (name, len(updates), updates[0].type, len(found))
    )
