import tensorflow as tf

tf.app.flags.DEFINE_integer("steps", 10, "training steps")
FLAGS = tf.app.flags.FLAGS


def main(argv):
    print(FLAGS.steps)


tf.app.run(main)
