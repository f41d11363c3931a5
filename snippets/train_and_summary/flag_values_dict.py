import sys

from absl import flags

flags.DEFINE_integer("steps", 10, "training steps")
sys.argv = ["program.py", "--steps=20"]
FLAGS = flags.FLAGS
FLAGS(sys.argv)
print(FLAGS.flag_values_dict()["steps"])
