import tensorflow as tf

dense = tf.keras.layers.Dense(1, kernel_initializer="zeros")
model = tf.keras.Sequential([dense])
with tf.GradientTape() as tape:
    predicted = model(tf.ones((4, 3)))
    loss = tf.reduce_mean(tf.square(predicted - 1.0))
variables = model.trainable_variables
gradients = tape.gradient(loss, variables)
tf.keras.optimizers.SGD(0.01).apply_gradients(zip(gradients, variables))
kernel, bias = model.get_weights()
print(["%.2f" % value for value in kernel[:, 0]], "%.2f" % bias[0])
