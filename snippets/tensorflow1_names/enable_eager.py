import tensorflow as tf

tf.enable_eager_execution()
print(tf.executing_eagerly())
