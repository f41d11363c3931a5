import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec((None,), tf.float32)])
def double(x):
    return x * 2


print(double([1.0, 2.0]).numpy().tolist())
