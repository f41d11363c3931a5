import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()


def waits_for(operation):
    found, queue = set(), [operation]
    while queue:
        current = queue.pop()
        inputs = [tensor.op for tensor in current.inputs] + list(
            current.control_inputs
        )
        queue += [before for before in inputs if before not in found]
        found.update(inputs)
    return found


layer = tf.keras.layers.BatchNormalization()
updates = []
for value in (1.0, 0.0):
    batch = tf.fill([2, 1], value)
    layer(batch, training=True)
    updates.append(layer.get_updates_for(batch)[-1])

first, second = updates
print(
    "the second update waits for the first:", first in waits_for(second)
)
print(
    "the first update waits for the second:", second in waits_for(first)
)
