import tensorflow as tf

print(tf.multiply(2.0, 3.0).numpy())
