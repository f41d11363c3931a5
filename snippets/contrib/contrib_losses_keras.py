import tensorflow as tf

logits = tf.constant([[2.0, 0.0], [0.0, 1.0]])
labels = tf.constant([[1.0, 0.0], [1.0, 0.0]])
losses = [
    tf.keras.losses.CategoricalCrossentropy(from_logits=True)(
        labels, logits
    ),
    tf.keras.losses.MeanSquaredError()(labels, logits),
]
print("%.4f" % float(tf.add_n(losses)))
