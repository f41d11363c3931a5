import tensorflow as tf

x = tf.keras.Input((3,))
with x.graph.as_default():
    print("in the graph of the input")
