import numpy as np
from keras import ops

x = ops.convert_to_tensor(np.float32([[1, -2], [3, 4]]))
y = ops.convert_to_tensor(np.float32([[0.9, 0.1], [0.2, 0.8]]))
for value in (
    ops.sigmoid(x),
    ops.softmax(x),
    ops.tanh(x),
    ops.sin(x),
    ops.cos(x),
    ops.abs(x),
    ops.max(x, axis=-1),
    ops.min(x, axis=-1),
    ops.argmax(x, axis=-1),
    ops.maximum(x, y),
    ops.minimum(x, y),
    ops.equal(x, x),
    ops.greater(x, y),
    ops.where(ops.greater(x, y), x, y),
    ops.normalize(x, axis=-1),
    ops.binary_crossentropy(ops.round(y), y),
):
    print(
        np.round(
            ops.convert_to_numpy(value).astype("float32"), 3
        ).tolist()
    )
