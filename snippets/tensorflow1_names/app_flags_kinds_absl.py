from absl import flags

flags.DEFINE_string("network", "lenet", "its name")
flags.DEFINE_integer("steps", 10, "of training")
flags.DEFINE_float("rate", 0.1, "of learning")
flags.DEFINE_boolean("fast", True, "whether to hurry")
FLAGS = flags.FLAGS

FLAGS(["program.py", "--steps=20", "--rate=5e-1", "--nofast"])
print(FLAGS.steps, FLAGS.rate, FLAGS.fast, FLAGS.network)
