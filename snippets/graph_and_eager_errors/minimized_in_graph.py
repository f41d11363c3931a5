import tensorflow as tf

dense = tf.keras.layers.Dense(1, kernel_initializer="zeros")
model = tf.keras.Sequential([dense])
predicted = model(tf.ones((4, 3)))
loss = tf.reduce_mean(tf.square(predicted - 1.0))
step = tf.train.GradientDescentOptimizer(0.01).minimize(loss)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    session.run(step)
    kernel, bias = session.run(model.weights)
print(["%.2f" % value for value in kernel[:, 0]], "%.2f" % bias[0])
