import numpy as np
import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()


def batches(value):
    images = np.full((50, 28, 28, 1), value, np.float32)
    labels = np.full((50, 1), value, np.float32)
    dataset = tf.data.Dataset.from_tensor_slices((
        images,
        labels,
    )).batch(10)
    return dataset.make_one_shot_iterator().get_next()


def model(images):
    with tf.variable_scope("model", reuse=tf.AUTO_REUSE):
        net = tf.layers.conv2d(
            images,
            8,
            3,
            2,
            activation=tf.nn.relu,
            kernel_initializer=tf.ones_initializer(),
        )
        net = tf.layers.batch_normalization(net, training=True)
        net = tf.layers.conv2d(net, 1, 3, 2, activation=tf.nn.relu)
        return tf.layers.dense(tf.layers.flatten(net), 1)


(positive, ones), (negative, zeros) = batches(1), batches(0)
loss = tf.losses.sigmoid_cross_entropy(ones, model(positive))
# those of the positive batch
with tf.control_dependencies(
    tf.get_collection(tf.GraphKeys.UPDATE_OPS)
):
    loss += tf.losses.sigmoid_cross_entropy(zeros, model(negative))

updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
assert len(updates) == 4
with tf.control_dependencies(updates):
    train = tf.train.GradientDescentOptimizer(1e-3).minimize(loss)
moving = [
    variable
    for variable in tf.global_variables()
    if "moving" in variable.name
]

with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    for step in range(1, 6):
        value, _ = session.run([loss, train])
        mean, variance = session.run(moving)
        print(
            "step %d: loss %.4f, mean %.4f, variance %.5f"
            % (step, value, mean[0], variance[0])
        )
