import tensorflow as tf

print(tf.constant(7).numpy())
