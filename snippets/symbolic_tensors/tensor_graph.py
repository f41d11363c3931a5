import tensorflow as tf

x = tf.keras.Input((3,))
print(x.graph.get_operations()[0].type)
