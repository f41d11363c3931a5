import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = v1.placeholder(tf.float32, [None], name="x")
    y = 3.0 * x
    v1.saved_model.simple_save(session, "model", {"x": x}, {"y": y})

with tf.Graph().as_default(), v1.Session() as session:
    graph = v1.saved_model.load(session, ["serve"], "model")
    signature = graph.signature_def["serving_default"]
    x, y = signature.inputs["x"].name, signature.outputs["y"].name
    print(session.run(y, {x: [1.0, 2.0]}))
