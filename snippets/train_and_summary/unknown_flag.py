import sys

import tensorflow.compat.v1 as tf

tf.app.flags.DEFINE_integer("steps", 10, "training steps")
sys.argv = ["ipykernel_launcher.py", "-f", "kernel.json"]
print(tf.app.flags.FLAGS.steps)
