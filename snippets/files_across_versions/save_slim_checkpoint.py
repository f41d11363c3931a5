import numpy as np
import tensorflow as tf

slim = tf.contrib.slim
x = tf.placeholder(tf.float32, [None, 5, 5, 1])
is_training = tf.placeholder_with_default(False, [])
y = slim.conv2d(
    x, 2, [3, 3], scope="conv1",
    normalizer_fn=slim.batch_norm,
    normalizer_params={"is_training": is_training, "scale": True},
)
y = slim.fully_connected(
    slim.flatten(y), 2, activation_fn=None, scope="logits"
)


def fixed(shape):
    return (np.arange(np.prod(shape)) % 7 / 7 + 0.1).reshape(shape)


average = tf.train.ExponentialMovingAverage(0.9)
shadow = average.apply(tf.trainable_variables())
images = np.arange(25.0).reshape(1, 5, 5, 1) / 25
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for variable in tf.global_variables():
        halved = "ExponentialMovingAverage" in variable.op.name
        value = fixed(variable.shape.as_list()) / (2 if halved else 1)
        variable.load(value, session)
    tf.train.Saver().save(session, "./model.ckpt")
    restorer = tf.train.Saver(average.variables_to_restore())
    restorer.restore(session, "./model.ckpt")
    print(session.run(y, {x: images}).round(3))
