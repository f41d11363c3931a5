import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    x = v1.placeholder(tf.float32, [None], name="x")
    v1.saved_model.simple_save(
        session, "model", {"x": x}, {"y": 2.0 * x}
    )

predict = tf.saved_model.load("model").signatures["serving_default"]
results = predict(x=tf.constant([1.0, 2.0]))
print({name: value.numpy() for name, value in results.items()})
