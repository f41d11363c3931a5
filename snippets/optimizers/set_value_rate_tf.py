import tensorflow as tf

layer = tf.keras.layers.Dense(1, input_shape=(1,))
model = tf.keras.Sequential([layer])
model.compile(tf.keras.optimizers.SGD(0.1), "mse")
rate = model.optimizer.learning_rate
tf.keras.backend.set_value(rate, 0.5)
rate = tf.keras.backend.get_value(model.optimizer.learning_rate)
print("rate %.1f" % rate)
