import numpy as np
import tensorflow as tf

v1 = tf.compat.v1
pairs = {
    "random_normal": (v1.random_normal, tf.random.normal),
    "truncated_normal": (
        v1.truncated_normal,
        tf.random.truncated_normal,
    ),
    "random_uniform": (v1.random_uniform, tf.random.uniform),
    "random_shuffle": (v1.random_shuffle, tf.random.shuffle),
}
for name, functions in pairs.items():
    drawn = []
    for draw in functions:
        tf.random.set_seed(1)
        drawn.append(draw([2, 3], seed=2).numpy())
    print(name, "same numbers:", np.array_equal(*drawn))
