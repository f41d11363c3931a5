import tensorflow as tf

config = tf.ConfigProto()
config.gpu_options.allow_growth = True
print(config.gpu_options.allow_growth)
