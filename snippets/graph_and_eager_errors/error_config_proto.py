import tensorflow as tf

config = tf.ConfigProto(inter_op_parallelism_threads=2)
print(config.inter_op_parallelism_threads)
