import tensorflow as tf

schedule = tf.keras.optimizers.schedules.ExponentialDecay(0.5, 10, 0.9)
optimizer = tf.keras.optimizers.SGD(learning_rate=schedule)
weight = tf.Variable(1.0)
for _ in range(3):
    optimizer.apply_gradients([(tf.constant(1.0), weight)])
print("%.3f" % weight.numpy())
