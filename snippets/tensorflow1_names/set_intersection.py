import tensorflow as tf

both = tf.sets.set_intersection([[1, 2, 3]], [[2, 3, 4]])
print(both.dense_shape.shape)
