import tensorflow as tf

v1 = tf.compat.v1

head = tf.keras.layers.Dense(4, name="head")
with tf.Graph().as_default():
    for _ in range(2):
        head(tf.zeros([2, 3]))
    print([variable.name for variable in v1.global_variables()])
