import tensorflow as tf

print(tf.nn.space_to_depth(tf.ones([1, 4, 4, 3]), block_size=2).shape)
