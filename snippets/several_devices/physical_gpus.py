import tensorflow as tf

gpus = tf.config.experimental.list_physical_devices("GPU")
with tf.device("/gpu:0" if gpus else "/cpu:0"):
    ones = tf.ones((2, 3))
print(ones.shape.as_list())
