import tensorflow as tf

layers = tf.keras.layers
model = tf.keras.Sequential([
    layers.Conv2D(8, 3, 2, kernel_initializer="ones"),
    layers.BatchNormalization(),
])
model(tf.ones((10, 28, 28, 1)), training=True)

mean, variance = model.get_weights()[-2:]
print("mean %.4f, variance %.5f" % (mean[0], variance[0]))
