import tensorflow as tf

tf.compat.v1.disable_eager_execution()
print(tf.Variable(1.0).numpy())
