import tensorflow as tf
from tensorflow.contrib import seq2seq

memory = tf.constant([[[1.0, 0.0], [0.0, 1.0], [1.0, 1.0]]])
query = tf.constant([[2.0, 1.0]])
with tf.variable_scope("", initializer=tf.constant_initializer(0.5)):
    attention = seq2seq.BahdanauAttention(2, memory)
    state = attention.initial_state(1, tf.float32)
    weights, _ = attention(query, state)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(weights).round(4))
