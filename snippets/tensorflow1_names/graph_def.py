import tensorflow as tf

graph = tf.GraphDef()
print(len(graph.node))
