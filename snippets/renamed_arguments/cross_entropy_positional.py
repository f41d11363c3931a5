import tensorflow as tf

loss = tf.nn.sparse_softmax_cross_entropy_with_logits(tf.ones((2, 3)), tf.constant([0, 1]))  # before 1.0: logits, labels
print(loss.shape)
