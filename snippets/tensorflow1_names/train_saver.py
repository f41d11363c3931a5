import tensorflow as tf

weight = tf.Variable([1.0, 2.0], name="weight")
saver = tf.train.Saver()
print(type(saver).__name__)
