import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()

for order in ("write, then read", "read twice, then write"):
    variance = tf.get_variable(
        order.replace(", ", "_").replace(" ", "_"),
        (),
        initializer=tf.ones_initializer(),
        use_resource=True,
    )
    first = variance.read_value() * 0.01
    if order == "write, then read":
        with tf.control_dependencies([variance.assign_sub(first)]):
            second = variance.read_value() * 0.01
            step = variance.assign_sub(second)
    else:
        second = variance.read_value() * 0.01
        with tf.control_dependencies([first, second]):
            write = variance.assign_sub(first)
        with tf.control_dependencies([write]):
            step = variance.assign_sub(second)
    with tf.Session() as session:
        session.run(variance.initializer)
        for _ in range(5):
            session.run(step)
        print("%s: %.5f" % (order, session.run(variance)))
