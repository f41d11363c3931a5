from absl import app, flags

flags.DEFINE_integer("steps", 10, "training steps")
FLAGS = flags.FLAGS


def main(argv):
    print(FLAGS.steps)


app.run(main)
