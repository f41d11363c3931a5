import tensorflow as tf

tf.random.set_seed(7)
numbers = tf.random.uniform((3,), seed=1)
print(["%.4f" % number for number in numbers.numpy()])
