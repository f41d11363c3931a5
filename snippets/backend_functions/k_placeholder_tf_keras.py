import tensorflow as tf

x = tf.keras.backend.placeholder(shape=(None, 3))
print(tuple(x.shape.as_list()))
