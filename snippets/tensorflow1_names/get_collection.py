import tensorflow as tf

tf.add_to_collection("losses", tf.constant(0.5))
tf.add_to_collection("losses", tf.constant(0.25))
with tf.Session() as session:
    print(session.run(tf.add_n(tf.get_collection("losses"))))
