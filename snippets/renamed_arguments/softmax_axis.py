import tensorflow as tf

print(tf.nn.softmax(tf.ones([2, 3]), axis=-1).shape)
