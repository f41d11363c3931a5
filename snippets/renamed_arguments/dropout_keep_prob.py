import numpy as np
import tensorflow as tf

x = tf.ones((100, 100))
dropped = tf.nn.dropout(x, 0.8)  # TensorFlow 1: keep 80 %
if not hasattr(dropped, "numpy"):
    values = tf.Session().run(dropped)
else:
    values = dropped.numpy()
print("kept, in tenths:", int(round(10 * np.mean(values != 0))))
