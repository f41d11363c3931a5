import numpy as np
import tensorflow as tf

seq2seq = tf.contrib.seq2seq
vocab, embed, units, batch_size, length = 8, 4, 5, 4, 5
GO, END = 0, 1


def fixed(shape, dtype=None, **_):
    values = np.sin(np.arange(1, np.prod(shape) + 1))
    return tf.constant(0.5 * values.reshape(shape), tf.float32)


random = np.random.RandomState(0)
source = random.randint(2, vocab, (batch_size, length))
target = source[:, ::-1]
shifted = np.insert(target, 0, GO, axis=1)[:, :-1]

encoder_in = tf.placeholder(tf.int32, [batch_size, length])
decoder_in = tf.placeholder(tf.int32, [batch_size, length])
decoder_out = tf.placeholder(tf.int32, [batch_size, length])
lengths = tf.fill([batch_size], length)
with tf.variable_scope("model", initializer=fixed):
    embedding = tf.get_variable("embedding", [vocab, embed])
    with tf.variable_scope("encoder"):
        encoder_outputs, encoder_state = tf.nn.dynamic_rnn(
            tf.nn.rnn_cell.BasicLSTMCell(units),
            tf.nn.embedding_lookup(embedding, encoder_in),
            dtype=tf.float32)
    attention = seq2seq.LuongAttention(units, encoder_outputs)
    cell = seq2seq.AttentionWrapper(
        tf.nn.rnn_cell.BasicLSTMCell(units), attention,
        attention_layer_size=units)
    start = cell.zero_state(batch_size, tf.float32).clone(
        cell_state=encoder_state)
    projection = tf.layers.Dense(
        vocab, use_bias=False, kernel_initializer=fixed)

    training = seq2seq.BasicDecoder(
        cell,
        seq2seq.TrainingHelper(
            tf.nn.embedding_lookup(embedding, decoder_in), lengths),
        start, projection)
    with tf.variable_scope("decoder"):
        outputs = seq2seq.dynamic_decode(training)[0]
    greedy = seq2seq.BasicDecoder(
        cell,
        seq2seq.GreedyEmbeddingHelper(
            embedding, tf.fill([batch_size], GO), END),
        start, projection)
    with tf.variable_scope("decoder", reuse=True):
        translation = seq2seq.dynamic_decode(
            greedy, maximum_iterations=length)[0]

loss = seq2seq.sequence_loss(
    outputs.rnn_output, decoder_out, tf.ones([batch_size, length]))
train_op = tf.train.AdamOptimizer(0.05).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    feed = {
        encoder_in: source, decoder_in: shifted, decoder_out: target}
    for step in range(5):
        value, _ = sess.run([loss, train_op], feed)
        print("step %d: loss %.4f" % (step + 1, value))
    scores, ids = sess.run(
        [translation.rnn_output, translation.sample_id], feed)
    print("translated", ids[0].tolist())
    print(scores[0, 0, 2:6].astype(float).round(4).tolist())
