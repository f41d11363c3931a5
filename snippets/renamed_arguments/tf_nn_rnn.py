import tensorflow as tf

rnn = tf.nn.rnn
print(rnn.__name__)
