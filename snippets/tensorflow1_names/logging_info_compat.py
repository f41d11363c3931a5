import tensorflow as tf

tf.compat.v1.logging.set_verbosity(tf.compat.v1.logging.INFO)
tf.compat.v1.logging.info("Training starts")
print(tf.compat.v1.logging.get_verbosity())
