import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
cell = tf.nn.rnn_cell.LSTMCell(100)
cell(tf.zeros([1, 50]), cell.zero_state(1, tf.float32))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    kernel = sess.run(tf.trainable_variables()[0])
print("from inputs %.2f" % np.std(kernel[:50]))
print("from states %.2f" % np.std(kernel[50:]))
