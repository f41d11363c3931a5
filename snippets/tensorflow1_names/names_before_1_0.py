import numpy as np
import tensorflow as tf

a, b = tf.constant([1.0, 2.0]), tf.constant([3.0, 4.0])

print(tf.multiply(a, b).numpy().tolist(), "was tf.mul(a, b)")
print(tf.subtract(a, b).numpy().tolist(), "was tf.sub(a, b)")
print(tf.negative(a).numpy().tolist(), "was tf.neg(a)")
print(tf.stack([a, b]).numpy().tolist(), "was tf.pack([a, b])")
print(np.array(tf.unstack(a)).tolist(), "was tf.unpack(a)")
print(
    tf.concat([a, b], axis=0).numpy().tolist(),
    "was tf.concat(0, [a, b])",
)
