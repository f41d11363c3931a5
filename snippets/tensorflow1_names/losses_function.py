import tensorflow as tf

print(tf.losses.mean_squared_error(labels=[1.0, 2.0], predictions=[1.0, 4.0]).shape)
