import tensorflow as tf

print(tf.keras.losses.MeanSquaredError()(tf.ones((2, 3)), tf.zeros((2, 3))).shape)
