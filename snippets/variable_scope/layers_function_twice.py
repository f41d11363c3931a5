import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def judge(images):
    hidden = tf.layers.dense(images, 4, tf.nn.relu)
    return tf.layers.dense(hidden, 1)


with tf.variable_scope("judge"):
    real = judge(tf.ones([2, 3]))
with tf.variable_scope("judge", reuse=True):
    fake = judge(tf.ones([2, 3]))
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    first, second = session.run([real, fake])
print("weights:", len(tf.trainable_variables()),
      "same:", bool((first == second).all()))
