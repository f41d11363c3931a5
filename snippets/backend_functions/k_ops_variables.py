import keras
import numpy as np
import tensorflow as tf
from keras import ops

K = tf.keras.backend
old, new = K.variable([1.0, 2.0]), keras.Variable([1.0, 2.0])


def show(what):
    print(
        what,
        K.get_value(old).tolist(),
        ops.convert_to_numpy(new).tolist(),
    )


K.set_value(old, [3.0, 4.0])
new.assign([3.0, 4.0])
show("set_value")

K.batch_set_value([(old, np.array([5.0, 6.0]))])
for variable, value in [(new, np.array([5.0, 6.0]))]:
    variable.assign(value)
show("batch_set_value")

K.update(old, [7.0, 8.0])
new.assign([7.0, 8.0])
show("update")

K.update_add(old, [1.0, 1.0])
new.assign_add([1.0, 1.0])
show("update_add")

K.moving_average_update(old, [0.0, 0.0], momentum=0.5)
new.assign(new * 0.5 + ops.convert_to_tensor([0.0, 0.0]) * (1 - 0.5))
show("moving_average_update")

print(
    "eval",
    K.eval(K.square(old)).tolist(),
    ops.convert_to_numpy(ops.square(new)).tolist(),
)
