import tensorflow as tf

x = tf.constant([[1, 2], [3, 4]])
print(tf.repeat(x, 2, axis=0).numpy().tolist())
