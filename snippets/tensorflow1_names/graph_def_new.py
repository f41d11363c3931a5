import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default() as graph:
    x = v1.placeholder(tf.float32, [None], name="x")
    tf.multiply(x, 2.0, name="doubled")
# what is in a frozen .pb file
frozen = graph.as_graph_def().SerializeToString()

definition = v1.GraphDef()
definition.ParseFromString(frozen)


def load():
    tf.import_graph_def(definition, name="")


loaded = v1.wrap_function(load, [])
double = loaded.prune("x:0", "doubled:0")
print(double(tf.constant([1.0, 2.0])).numpy().tolist())
