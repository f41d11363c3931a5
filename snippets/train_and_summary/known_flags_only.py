import sys

from absl import flags

flags.DEFINE_integer("steps", 10, "training steps")
sys.argv = ["ipykernel_launcher.py", "-f", "kernel.json"]
flags.FLAGS(sys.argv, known_only=True)
print(flags.FLAGS.steps)
