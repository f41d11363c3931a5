import tensorflow as tf
from tensorflow.tools.graph_transforms import TransformGraph

with tf.Graph().as_default() as graph:
    x = tf.placeholder(tf.float32, [2], name="x")
    tf.identity(tf.identity(x), name="y")
graph = TransformGraph(
    graph.as_graph_def(), ["x"], ["y"], ["remove_nodes(op=Identity)"]
)
print([node.name for node in graph.node])
