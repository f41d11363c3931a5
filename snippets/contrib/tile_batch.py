import tensorflow as tf

x = tf.constant([[1, 2], [3, 4]])
tiled = tf.contrib.seq2seq.tile_batch(x, multiplier=2)
with tf.Session() as session:
    print(session.run(tiled).tolist())
