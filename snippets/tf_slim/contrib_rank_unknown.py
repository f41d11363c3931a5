import tensorflow as tf

inputs = tf.placeholder(tf.float32)
hidden = tf.matmul(inputs, tf.constant([[1.0, 3.0]]))
outputs = tf.contrib.layers.layer_norm(hidden)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    result = session.run(outputs, {inputs: [[1.0], [2.0]]})
    print("%.3f %.3f" % tuple(result[0]))
