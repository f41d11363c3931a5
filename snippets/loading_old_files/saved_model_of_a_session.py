import tensorflow as tf

with tf.Graph().as_default(), tf.compat.v1.Session() as session:
    numbers = tf.compat.v1.placeholder(
        tf.float32, [None], name="numbers"
    )
    tf.compat.v1.saved_model.simple_save(
        session,
        "saved",
        {"numbers": numbers},
        {"doubled": 2.0 * numbers},
    )
loaded = tf.saved_model.load("saved")
print(loaded(tf.constant([1.0, 2.0])))
