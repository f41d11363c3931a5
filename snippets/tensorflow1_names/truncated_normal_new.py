import tensorflow as tf

numbers = tf.random.truncated_normal([4], stddev=0.1, seed=1)
print(["%.4f" % number for number in numbers.numpy()])
