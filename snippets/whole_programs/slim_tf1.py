import os

import numpy as np
import tensorflow as tf

slim = tf.contrib.slim


def fixed(shape, dtype=None, **_):
    values = np.sin(np.arange(1, np.prod(shape) + 1))
    return tf.constant(0.3 * values.reshape(shape), tf.float32)


def arg_scope(is_training):
    with slim.arg_scope(
            [slim.conv2d, slim.fully_connected],
            weights_initializer=fixed,
            weights_regularizer=slim.l2_regularizer(0.01)):
        with slim.arg_scope(
                [slim.conv2d],
                normalizer_fn=slim.batch_norm,
                normalizer_params={
                    "is_training": is_training, "decay": 0.9}) as scope:
            return scope


def network(images, is_training, reuse=None):
    with tf.variable_scope("net", reuse=reuse):
        with slim.arg_scope(arg_scope(is_training)):
            net = slim.conv2d(images, 4, [3, 3], scope="conv1")
            net = slim.max_pool2d(net, [2, 2], scope="pool1")
            net = slim.conv2d(net, 6, [3, 3], scope="conv2")
            net = slim.flatten(net)
            return slim.fully_connected(
                net, 3, activation_fn=None, scope="logits")


random = np.random.RandomState(0)
images = random.rand(12, 8, 8, 1).astype("float32")
labels = random.randint(0, 3, 12)
dataset = tf.data.Dataset.from_tensor_slices((images, labels))
batch, batch_labels = (
    dataset.repeat().batch(4).make_one_shot_iterator().get_next())

logits = network(batch, is_training=True)
tf.losses.sparse_softmax_cross_entropy(batch_labels, logits)
total_loss = tf.losses.get_total_loss()
optimizer = tf.train.MomentumOptimizer(0.1, momentum=0.9)
update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
with tf.control_dependencies(update_ops):
    train_op = optimizer.minimize(total_loss)
evaluated = tf.nn.softmax(
    network(tf.constant(images[:2]), is_training=False, reuse=True))
saver = tf.train.Saver()

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for step in range(4):
        value, _ = sess.run([total_loss, train_op])
        print("step %d: loss %.4f" % (step + 1, value))
    path = saver.save(sess, os.path.join(os.getcwd(), "net.ckpt"))

with tf.Session() as sess:
    saver.restore(sess, path)
    print(sess.run(evaluated).astype(float).round(4).tolist())
