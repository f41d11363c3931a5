import tensorflow as tf

inputs = tf.ones([4, 8])
outputs = tf.layers.batch_normalization(inputs, center=True)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(outputs.shape, "%.4f" % session.run(outputs + 1)[0, 0])
