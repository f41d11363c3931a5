import tensorflow as tf

with tf.Graph().as_default() as graph:
    tf.constant(3.0, name="three")
tf.train.write_graph(graph.as_graph_def(), "folder", "graph.pbtxt")
print(
    open("folder/graph.pbtxt").readline().strip(),
    graph.get_operations()[0].name,
)
