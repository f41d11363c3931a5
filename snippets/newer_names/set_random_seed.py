import tensorflow as tf

tf.keras.utils.set_random_seed(1)
print(tf.random.uniform([]).numpy() < 1)
