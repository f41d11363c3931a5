import tensorflow as tf

tf.logging.set_verbosity(tf.logging.ERROR)
print(tf.logging.get_verbosity())
