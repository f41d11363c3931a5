import tensorflow as tf

hidden = tf.layers.dense(tf.ones([2, 3]), 4, activation=tf.nn.relu)
print(hidden.shape)
