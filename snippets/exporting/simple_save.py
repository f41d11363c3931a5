import tensorflow as tf

save = tf.saved_model.simple_save
with tf.Session() as session:
    x = tf.placeholder(tf.float32, [None], name="x")
    y = 3.0 * x
    save(session, "model", {"x": x}, {"y": y})

with tf.Graph().as_default(), tf.Session() as session:
    graph = tf.saved_model.loader.load(session, ["serve"], "model")
    signature = graph.signature_def["serving_default"]
    x, y = signature.inputs["x"].name, signature.outputs["y"].name
    print(session.run(y, {x: [1.0, 2.0]}))
