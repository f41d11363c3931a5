import tensorflow as tf

tf.compat.v1.enable_eager_execution()
layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
optimizer = tf.keras.optimizers.Adam(0.1, epsilon=1e-8)
x = tf.constant([[1.0, 2.0]])
for step in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum(tf.square(layer(x)))
    weights = layer.trainable_variables
    gradients = tape.gradient(loss, weights)
    optimizer.apply_gradients(zip(gradients, weights))
print(["%.4f" % value for value in layer.get_weights()[0].ravel()])
