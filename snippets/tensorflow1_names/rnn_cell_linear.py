import tensorflow as tf
from tensorflow.python.ops.rnn_cell_impl import _linear

print(_linear([tf.ones([2, 3])], 4, bias=True, scope="l1").shape)
