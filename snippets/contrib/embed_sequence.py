import tensorflow as tf

ones = tf.ones_initializer()
embedded = tf.contrib.layers.embed_sequence(
    tf.constant([[1, 2]]), vocab_size=3, embed_dim=2, initializer=ones
)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(embedded).tolist())
