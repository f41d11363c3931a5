import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    weights = v1.glorot_uniform_initializer()([300, 300])
    print("largest: %.2f" % abs(session.run(weights)).max())
