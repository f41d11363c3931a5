import tensorflow as tf

x = tf.constant([1.0, 2.0])
print(tf.keras.backend.get_session().run(2 * x).tolist())
