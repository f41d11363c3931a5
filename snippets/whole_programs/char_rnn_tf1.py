import numpy as np
import tensorflow as tf

text = "the quick brown fox jumps over the lazy dog and runs off "
chars = sorted(set(text))
vocab = {char: i for i, char in enumerate(chars)}
data = np.array([vocab[char] for char in text])
batch_size, seq_length, rnn_size, num_layers = 2, 7, 6, 2
inputs = data[:56].reshape(batch_size, 4, seq_length)
targets = data[1:57].reshape(batch_size, 4, seq_length)


def fixed(shape, dtype=None, **_):
    values = np.sin(np.arange(1, np.prod(shape) + 1))
    return tf.constant(0.5 * values.reshape(shape), tf.float32)


def lstm():
    return tf.nn.rnn_cell.BasicLSTMCell(rnn_size, forget_bias=1.0)


x = tf.placeholder(tf.int32, [batch_size, None])
y = tf.placeholder(tf.int32, [batch_size, None])
with tf.variable_scope("rnnlm", initializer=fixed):
    embedding = tf.get_variable("embedding", [len(chars), 5])
    cell = tf.nn.rnn_cell.MultiRNNCell(
        [lstm() for _ in range(num_layers)])
    initial_state = cell.zero_state(batch_size, tf.float32)
    outputs, final_state = tf.nn.dynamic_rnn(
        cell, tf.nn.embedding_lookup(embedding, x),
        initial_state=initial_state)
    logits = tf.layers.dense(outputs, len(chars))
loss = tf.reduce_mean(
    tf.nn.sparse_softmax_cross_entropy_with_logits(
        labels=y, logits=logits))
variables = tf.trainable_variables()
gradients, _ = tf.clip_by_global_norm(
    tf.gradients(loss, variables), 0.2)
train_op = tf.train.AdamOptimizer(0.02).apply_gradients(
    zip(gradients, variables))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for epoch in range(2):
        state = sess.run(initial_state)
        for b in range(4):
            feed = {
                x: inputs[:, b], y: targets[:, b],
                initial_state: state}
            value, state, _ = sess.run(
                [loss, final_state, train_op], feed)
            if b % 2:
                print("epoch %d, batch %d: loss %.3f" % (
                    epoch + 1, b + 1, value))
    state = sess.run(initial_state)
    char = np.array([[vocab["t"]], [vocab["q"]]])
    for _ in range(5):
        feed = {x: char, initial_state: state}
        scores, state = sess.run([logits, final_state], feed)
        char = scores.argmax(-1)
        print([chars[i] for i in char[:, 0]],
              scores[0, 0, :2].astype(float).round(3).tolist())
