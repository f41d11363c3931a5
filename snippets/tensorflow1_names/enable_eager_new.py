import tensorflow as tf

print(tf.executing_eagerly())
tf.compat.v1.disable_eager_execution()
print(tf.executing_eagerly())
