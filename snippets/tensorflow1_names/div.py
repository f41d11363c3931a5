import tensorflow as tf

floats, integers = tf.div(7.0, 2.0), tf.div(-7, 2)
with tf.Session() as session:
    print(session.run(floats), session.run(integers))
