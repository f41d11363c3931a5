import tensorflow as tf

head = tf.keras.layers.Dense(4, name="head")
head(tf.zeros([2, 3]))
head(tf.ones([2, 3]))
print([variable.path for variable in head.weights])
