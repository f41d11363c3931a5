import tensorflow as tf

w = tf.Variable(1.0)
tf.compat.v1.train.GradientDescentOptimizer(0.1).minimize(lambda: w * w)
print("%.1f" % w.numpy())
