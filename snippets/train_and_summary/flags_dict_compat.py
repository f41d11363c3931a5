import sys

import tensorflow.compat.v1 as tf

tf.app.flags.DEFINE_integer("steps", 10, "training steps")
sys.argv = ["program.py", "--steps=20"]
FLAGS = tf.app.flags.FLAGS
FLAGS.steps  # parses
print(FLAGS.__dict__["__flags"]["steps"])
