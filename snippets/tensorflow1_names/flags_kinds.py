import sys

import tensorflow as tf

tf.flags.DEFINE_string("network", "lenet", "its name")
tf.flags.DEFINE_integer("steps", 10, "of training")
tf.flags.DEFINE_float("rate", 0.1, "of learning")
tf.flags.DEFINE_boolean("fast", True, "whether to hurry")
FLAGS = tf.flags.FLAGS

sys.argv = ["program.py", "--steps=20", "--rate=5e-1", "--nofast"]
print(FLAGS.steps, FLAGS.rate, FLAGS.fast, FLAGS.network)
