import tensorflow as tf

print(tf.keras.losses.mse(tf.ones((2, 3)), tf.zeros((2, 3))).shape)
