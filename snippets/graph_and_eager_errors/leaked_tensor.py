import tensorflow as tf

kept = []


@tf.function
def double(x):
    kept.append(x * 2)
    return x * 3


double(tf.constant(1.0))
print(tf.add(kept[0], 1.0))
