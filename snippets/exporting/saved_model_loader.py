import tensorflow as tf

load = tf.saved_model.loader.load
with tf.Session() as session:
    x = tf.placeholder(tf.float32, [None], name="x")
    y = 3.0 * x
    tf.saved_model.simple_save(session, "model", {"x": x}, {"y": y})

with tf.Graph().as_default(), tf.Session() as session:
    load(session, ["serve"], "model")
    print(session.run(y.name, {x.name: [1.0, 2.0]}))
