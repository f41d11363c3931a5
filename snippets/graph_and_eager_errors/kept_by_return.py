import tensorflow as tf


@tf.function
def double(x):
    return x * 3, x * 2


tripled, kept = double(tf.constant(1.0))
print(tf.add(kept, 1.0).numpy())
