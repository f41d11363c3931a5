from absl import flags

flags.DEFINE_integer("steps", 10, "training steps")
flags.DEFINE_string("data", "train.csv", "what to train on")
FLAGS = flags.FLAGS

FLAGS(["program.py", "--steps=20"])  # absl.app.run(main) does this with sys.argv, then calls main
print(FLAGS.steps, FLAGS.data)
