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
answer = tf.saved_model.load("saved").signatures["serving_default"]
print(answer(numbers=tf.constant([1.0, 2.0]))["doubled"].numpy())
