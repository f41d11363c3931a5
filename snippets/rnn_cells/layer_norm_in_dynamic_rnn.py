import tensorflow as tf

cell = tf.contrib.rnn.LayerNormBasicLSTMCell(8)
outputs, _ = tf.nn.dynamic_rnn(
    cell, tf.zeros([3, 7, 5]), dtype=tf.float32
)
print(outputs.shape)
