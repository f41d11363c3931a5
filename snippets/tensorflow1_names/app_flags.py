import tensorflow as tf

flags = tf.app.flags
flags.DEFINE_integer("steps", 10, "training steps")
print("defined")
