import tensorflow as tf

with tf.Graph().as_default():
    outputs = tf.compat.v1.layers.batch_normalization(tf.zeros([2, 3]))
    print(outputs.shape)
