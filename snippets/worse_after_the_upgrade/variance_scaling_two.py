import numpy as np
import tensorflow as tf

draw = tf.keras.initializers.VarianceScaling(2.0)
values = np.array(draw((300, 300)))
print("standard deviation %.2f" % np.std(values))
