from absl import flags

flags.DEFINE_integer("steps", 20, "training steps")
print(flags.FLAGS.steps)
