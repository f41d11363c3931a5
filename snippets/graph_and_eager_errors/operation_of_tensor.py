import tensorflow as tf

with tf.Graph().as_default():
    x = tf.constant(1.0)
print(x.op.type)
