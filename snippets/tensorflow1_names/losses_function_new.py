import tensorflow as tf

labels, predictions = tf.constant([1.0, 2.0]), tf.constant([1.0, 4.0])
loss = tf.keras.losses.MeanSquaredError()(
    y_true=labels, y_pred=predictions
)
print(loss.numpy())
