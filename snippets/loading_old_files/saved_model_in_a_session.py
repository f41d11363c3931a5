import tensorflow as tf

with tf.Graph().as_default(), tf.Session() as session:
    numbers = tf.placeholder(tf.float32, [None], name="numbers")
    tf.saved_model.simple_save(
        session,
        "saved",
        {"numbers": numbers},
        {"doubled": 2.0 * numbers},
    )
with tf.Graph().as_default(), tf.Session() as session:
    model = tf.saved_model.loader.load(session, ["serve"], "saved")
    doubled = (
        model.signature_def["serving_default"].outputs["doubled"].name
    )
    print(session.run(doubled, {"numbers:0": [1.0, 2.0]}))
