import tensorflow as tf

tf.config.threading.set_inter_op_parallelism_threads(2)
print(tf.config.threading.get_inter_op_parallelism_threads())
