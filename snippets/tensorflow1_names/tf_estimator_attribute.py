import tensorflow as tf

print(tf.compat.v1.estimator.Estimator.__name__)
