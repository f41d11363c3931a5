import tensorflow as tf
from keras.backend.tensorflow_backend import get_session, set_session

one = tf.ConfigProto(intra_op_parallelism_threads=1)
set_session(tf.Session(config=one))
print(get_session()._config.intra_op_parallelism_threads)
