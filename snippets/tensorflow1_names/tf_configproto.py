import tensorflow as tf

config = tf.ConfigProto()
config.gpu_options.allow_growth = True
with tf.Session(config=config) as session:
    print(session.run(2 * tf.constant([[1.0, 2.0, 3.0]])).tolist())
