import tensorflow.compat.v1 as tf

files = tf.train.string_input_producer(["a.txt", "b.txt"])
