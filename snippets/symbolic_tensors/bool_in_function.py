import tensorflow as tf


@tf.function(autograph=False)
def sign(x):
    return 1 if x > 0 else -1


print(int(sign(tf.constant(2.0))))
