import tensorflow.compat.v1 as tf

for _ in range(2):
    with tf.Graph().as_default():
        tf.keras.layers.Dense(4)(tf.zeros([2, 3]))
        print([v.name for v in tf.global_variables()])
