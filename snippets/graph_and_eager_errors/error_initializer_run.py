import tensorflow as tf

layer = tf.keras.layers.Dense(2)
layer.build((None, 3))
layer.kernel.initializer.run(session=tf.compat.v1.keras.backend.get_session())
print("reset")
