import sys

import tensorflow as tf

flags = tf.app.flags
flags.DEFINE_integer("steps", 10, "training steps")

sys.argv = ["program.py", "--steps=20"]
print(flags.FLAGS.steps)
