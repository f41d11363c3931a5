import sys

import tensorflow as tf

tf.app.flags.DEFINE_integer("steps", 10, "training steps")
sys.argv = ["program.py", "--steps=20"]
FLAGS = tf.app.flags.FLAGS
FLAGS._parse_flags()
print(FLAGS.steps)
