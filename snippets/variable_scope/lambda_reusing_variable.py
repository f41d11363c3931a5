import tensorflow as tf


def project(inputs):
    with tf.variable_scope("project", reuse=tf.AUTO_REUSE):
        return tf.matmul(inputs, tf.get_variable("kernel", [5, 4]))


layer = tf.keras.layers.Lambda(project)
layer(tf.zeros([2, 5]))
outputs = layer(tf.zeros([2, 5]))
print(outputs.shape, "weights:", len(tf.trainable_variables()))
