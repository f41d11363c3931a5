import tensorflow as tf

x = tf.keras.Input((3,))
y = tf.keras.layers.Dense(2, kernel_initializer="ones")(x)
session = tf.compat.v1.keras.backend.get_session()
print(session.run(y, {x: [[1.0, 2.0, 3.0]]}).tolist())
