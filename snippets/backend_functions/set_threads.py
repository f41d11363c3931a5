import tensorflow as tf

threading = tf.config.threading
threading.set_intra_op_parallelism_threads(1)
print(threading.get_intra_op_parallelism_threads())
