import tensorflow as tf

kept = []


@tf.function
def double(x):
    kept.append(x * 2)
    return x * 3


@tf.function
def add_one():
    return kept[0] + 1.0


double(tf.constant(1.0))
print(add_one())
