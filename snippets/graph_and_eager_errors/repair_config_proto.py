import tensorflow as tf

config = tf.compat.v1.ConfigProto(allow_soft_placement=True)
print(config.allow_soft_placement)
