import tensorflow as tf

with tf.compat.v1.Graph().as_default():
    session = tf.compat.v1.keras.backend.get_session()
    print(type(session).__name__)
