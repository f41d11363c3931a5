import numpy as np
import tensorflow as tf

draw = tf.contrib.layers.variance_scaling_initializer()
with tf.Session() as sess:
    values = sess.run(draw([300, 300]))
print("standard deviation %.2f" % np.std(values))
