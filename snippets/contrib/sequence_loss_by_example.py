import tensorflow as tf
from tensorflow.contrib import legacy_seq2seq

logits = tf.constant([[2.0, 0.0], [0.0, 1.0]])
loss = legacy_seq2seq.sequence_loss_by_example(
    [logits], [tf.constant([0, 0])], [tf.constant([1.0, 0.5])]
)
with tf.Session() as session:
    print(session.run(loss).round(4))
