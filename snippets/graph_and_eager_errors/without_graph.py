import tensorflow as tf

x = tf.constant(1.0)
total = tf.add(x, [1.0, 2.0])
print(total.numpy().tolist())
