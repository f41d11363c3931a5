import tensorflow as tf

# before 1.0: logits, labels
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(
    tf.ones((2, 3)), tf.constant([0, 1])
)
print(loss.shape)
