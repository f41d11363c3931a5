import tensorflow as tf

print((tf.constant(2.0) * 3.0).numpy())
