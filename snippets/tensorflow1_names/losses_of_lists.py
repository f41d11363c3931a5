import tensorflow as tf

loss = tf.keras.losses.MeanSquaredError()(
    y_true=[1.0, 2.0], y_pred=[1.0, 4.0]
)
print(loss.numpy())
