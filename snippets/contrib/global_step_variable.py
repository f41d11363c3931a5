import tensorflow as tf

step = tf.Variable(
    0, dtype=tf.int64, trainable=False, name="global_step"
)
step.assign_add(1)
print(step.name, step.numpy())
