import tensorflow as tf
from tensorflow.contrib import seq2seq

embeddings = tf.constant([[1.0, 0.0], [0.0, 2.0], [-1.0, 3.0]])
kernel = tf.constant_initializer([[1.0, 3.0, 0.0], [-1.0, 0.0, 4.0]])
with tf.variable_scope("", initializer=tf.constant_initializer(0.5)):
    helper = seq2seq.GreedyEmbeddingHelper(embeddings, [0], 1)
    decoder = seq2seq.BasicDecoder(
        tf.nn.rnn_cell.BasicRNNCell(2),
        helper,
        tf.constant([[1.0, -2.0]]),
        tf.layers.Dense(3, kernel_initializer=kernel, use_bias=False),
    )
    outputs, _, _ = seq2seq.dynamic_decode(
        decoder, maximum_iterations=4
    )
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    result = session.run(outputs)
    print(result.sample_id)
    print(result.rnn_output[0, :, 2].round(4))
