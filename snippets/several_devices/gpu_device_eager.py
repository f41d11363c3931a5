import tensorflow as tf

with tf.device("/gpu:0"):
    tripled = 3 * tf.constant(2.0)
print(tripled.numpy())
