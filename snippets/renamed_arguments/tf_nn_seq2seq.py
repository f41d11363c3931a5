import tensorflow as tf

seq2seq = tf.nn.seq2seq
print(seq2seq.__name__)
