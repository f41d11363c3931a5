import tensorflow as tf

flags = tf.compat.v1.flags
flags.DEFINE_integer("steps", 10, "training steps")

# tf.compat.v1.app.run(main) does this with sys.argv, then calls main
flags.FLAGS(["program.py", "--steps=20"])
print(flags.FLAGS.steps)
