import tensorflow as tf

features = {"x": tf.FixedLenFeature([], tf.int64)}
print(sorted(features))
