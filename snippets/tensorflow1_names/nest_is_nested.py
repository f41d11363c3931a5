import tensorflow as tf

print(tf.nest.is_nested([1, 2]))
