import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()

for name, resource in (
    ("reference variable", False),
    ("resource variable", True),
):
    variable = tf.get_variable(
        name.replace(" ", "_"),
        (),
        initializer=tf.ones_initializer(),
        use_resource=resource,
    )
    read = variable.value()
    with tf.control_dependencies([read]):
        write = variable.assign(5.0)
    with tf.control_dependencies([write]):
        used = read * 2.0
    with tf.Session() as session:
        session.run(variable.initializer)
        print(
            "%s: read before the write, used after it, is %g"
            % (name, session.run(used) / 2)
        )
