import tensorflow as tf

weight = tf.Variable([1.0, 2.0], name="weight")
print([variable.name for variable in tf.trainable_variables()])
