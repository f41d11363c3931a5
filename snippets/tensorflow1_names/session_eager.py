import tensorflow as tf

print((tf.constant(2) + 3).numpy())
