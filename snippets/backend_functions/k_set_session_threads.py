import tensorflow as tf
from keras import backend as K

one = tf.ConfigProto(intra_op_parallelism_threads=1)
K.set_session(tf.Session(config=one))
print(K.get_session()._config.intra_op_parallelism_threads)
