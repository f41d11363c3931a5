import tensorflow as tf

tf.flags.DEFINE_integer("steps", 10, "training steps")
print("defined")
