import tensorflow as tf

definition = tf.GraphDef()
with tf.Graph().as_default() as graph:
    x = tf.placeholder(tf.float32, [None], name="x")
    tf.multiply(x, 2.0, name="doubled")
# what is in a frozen .pb file
frozen = graph.as_graph_def().SerializeToString()

definition.ParseFromString(frozen)
with tf.Graph().as_default(), tf.Session() as session:
    tf.import_graph_def(definition, name="")
    print(session.run("doubled:0", {"x:0": [1.0, 2.0]}).tolist())
