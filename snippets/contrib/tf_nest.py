import tensorflow as tf

print(tf.nest.flatten({"b": [2, 3], "a": 1}))
