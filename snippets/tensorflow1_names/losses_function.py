import tensorflow as tf

loss = tf.losses.mean_squared_error(
    labels=[1.0, 2.0], predictions=[1.0, 4.0]
)
with tf.Session() as session:
    print(session.run(loss))
