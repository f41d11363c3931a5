import numpy as np
import tensorflow.compat.v1 as tf

draw = tf.variance_scaling_initializer()
with tf.Graph().as_default(), tf.Session() as sess:
    values = sess.run(draw([300, 300]))
print("standard deviation %.2f" % np.std(values))
