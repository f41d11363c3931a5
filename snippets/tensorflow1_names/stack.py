import tensorflow as tf

print(tf.stack([1.0, 2.0]).numpy())
