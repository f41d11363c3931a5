import tensorflow as tf

builder = tf.saved_model.builder.SavedModelBuilder("model")
with tf.Session() as session:
    x = tf.placeholder(tf.float32, [None], name="x")
    y = 3.0 * x
    build = tf.saved_model.signature_def_utils.predict_signature_def
    signature = build({"x": x}, {"y": y})
    builder.add_meta_graph_and_variables(
        session, ["serve"], {"serving_default": signature}
    )
builder.save()

with tf.Graph().as_default(), tf.Session() as session:
    tf.saved_model.loader.load(session, ["serve"], "model")
    print(session.run(y.name, {x.name: [1.0, 2.0]}))
