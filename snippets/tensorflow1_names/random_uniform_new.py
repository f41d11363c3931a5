import tensorflow as tf

numbers = tf.random.uniform([4], minval=-1.0, maxval=1.0, seed=1)
print(["%.4f" % number for number in numbers.numpy()])
