import tensorflow as tf

conv = tf.keras.layers.Conv2D(
    6,
    3,
    padding="same",
    activation="relu",
    kernel_initializer="ones",
    kernel_regularizer=tf.keras.regularizers.l2(0.005),
)
outputs = conv(tf.zeros([1, 8, 8, 3]))
print(outputs.shape, "%.2f" % conv.losses[0])
