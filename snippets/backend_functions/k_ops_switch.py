import numpy as np
import tensorflow as tf
from keras import ops

K = tf.keras.backend
x = K.constant([-1.0, 2.0, -3.0])

print(
    np.array(K.switch(x > 0, x, -10 * x)).tolist(),
    np.array(ops.where(x > 0, x, -10 * x)).tolist(),
)

positive = K.constant(True, dtype="bool")
old = K.switch(positive, lambda: K.sum(x), lambda: K.max(x))
new = ops.cond(positive, lambda: ops.sum(x), lambda: ops.max(x))
print(float(old), float(new))
