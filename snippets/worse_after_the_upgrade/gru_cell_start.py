import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
cell = tf.nn.rnn_cell.GRUCell(2)
cell(tf.zeros([1, 3]), tf.zeros([1, 2]))
biases = [v for v in tf.trainable_variables() if "bias" in v.name]
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("bias", sess.run(tf.concat(biases, 0)).tolist())
