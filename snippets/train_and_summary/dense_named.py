import tensorflow as tf

v1 = tf.compat.v1
for _ in range(2):
    with tf.Graph().as_default():
        tf.keras.layers.Dense(4, name="dense")(tf.zeros([2, 3]))
        print([variable.name for variable in v1.global_variables()])
