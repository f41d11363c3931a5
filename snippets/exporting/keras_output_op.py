import tensorflow as tf

x = tf.keras.layers.Input((2,), name="x")
y = tf.keras.layers.Dense(1, kernel_initializer="ones")(x)
model = tf.keras.Model(x, y)
name = model.outputs[0].op.name
session = tf.keras.backend.get_session()
session.run(tf.global_variables_initializer())
frozen = tf.graph_util.convert_variables_to_constants(
    session, session.graph_def, [name]
)
with tf.Graph().as_default(), tf.Session() as session:
    tf.import_graph_def(frozen, name="")
    print(session.run(name + ":0", {"x:0": [[1.0, 2.0]]}))
