import tensorflow as tf

inverse = tf.linalg.inv([[2.0, 0.0], [0.0, 4.0]])
print(inverse.numpy().tolist())
