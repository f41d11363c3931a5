import sys

import tensorflow as tf

tf.app.flags.DEFINE_string("network", "lenet", "its name")
tf.app.flags.DEFINE_integer("steps", 10, "of training")
tf.app.flags.DEFINE_float("rate", 0.1, "of learning")
tf.app.flags.DEFINE_boolean("fast", True, "whether to hurry")
FLAGS = tf.app.flags.FLAGS

sys.argv = ["program.py", "--steps=20", "--rate=5e-1", "--nofast"]
print(FLAGS.steps, FLAGS.rate, FLAGS.fast, FLAGS.network)
