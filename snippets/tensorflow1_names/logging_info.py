import tensorflow as tf

tf.logging.set_verbosity(tf.logging.INFO)
tf.logging.info("Training starts")
print(tf.logging.get_verbosity())
