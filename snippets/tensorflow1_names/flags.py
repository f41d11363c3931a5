import sys

import tensorflow as tf

tf.flags.DEFINE_integer("steps", 10, "training steps")

sys.argv = ["program.py", "--steps=20"]
print(tf.flags.FLAGS.steps)
