import tensorflow as tf

print(tf.keras.losses.mean_squared_error.__name__)
