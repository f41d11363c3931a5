import tensorflow as tf

v1 = tf.compat.v1
with tf.Graph().as_default(), v1.Session() as session:
    loss = v1.placeholder(tf.float32, [])
    average = v1.train.ExponentialMovingAverage(0.5)
    update = average.apply([loss])
    shown = average.average(loss)
    session.run(v1.global_variables_initializer())
    for value in 8.0, 2.0, 2.0:
        print(session.run([update, shown], {loss: value})[1])
