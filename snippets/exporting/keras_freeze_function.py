import tensorflow as tf
from tensorflow.python.framework import convert_to_constants

freeze = convert_to_constants.convert_variables_to_constants_v2
inputs = tf.keras.layers.Input((2,))
outputs = tf.keras.layers.Dense(1, kernel_initializer="ones")(inputs)
model = tf.keras.Model(inputs, outputs)


@tf.function
def call(x):
    return tf.identity(model(x, training=False), name="y")


x = tf.TensorSpec([None, 2], tf.float32, name="x")
frozen = freeze(call.get_concrete_function(x)).graph.as_graph_def()

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    tf.import_graph_def(frozen, name="")
    print(session.run("y:0", {"x:0": [[1.0, 2.0]]}))
