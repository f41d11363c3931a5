import tensorflow as tf

w = tf.compat.v1.get_variable("w", (), initializer=tf.compat.v1.ones_initializer(), use_resource=True)
loss = w * w
tf.compat.v1.train.GradientDescentOptimizer(0.1).minimize(loss)
print("one step is defined")
