import tensorflow as tf

print(tf.Session().run(tf.constant(7)))
