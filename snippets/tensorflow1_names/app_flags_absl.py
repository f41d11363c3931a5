from absl import flags

flags.DEFINE_integer("steps", 10, "training steps")
FLAGS = flags.FLAGS

# absl.app.run(main) does this with sys.argv, then calls main
FLAGS(["program.py", "--steps=20"])
print(FLAGS.steps)
