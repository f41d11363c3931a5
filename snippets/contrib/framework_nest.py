import tensorflow as tf

nest = tf.contrib.framework.nest
print(nest.flatten({"b": [2, 3], "a": 1}))
