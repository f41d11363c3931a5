import tensorflow as tf

config = tf.ConfigProto(allow_soft_placement=True)
print(config.allow_soft_placement)
