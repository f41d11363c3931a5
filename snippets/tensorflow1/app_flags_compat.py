import tensorflow as tf

flags = tf.compat.v1.flags
flags.DEFINE_integer("steps", 10, "training steps")


def main(argv):
    print(flags.FLAGS.steps)


tf.compat.v1.app.run(main)
