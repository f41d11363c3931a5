import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def judge(images):
    hidden = tf.keras.layers.Dense(4, "relu")(images)
    return tf.keras.layers.Dense(1)(hidden)


with tf.variable_scope("judge"):
    real = judge(tf.ones([2, 3]))
with tf.variable_scope("judge", reuse=True):
    fake = judge(tf.ones([2, 3]))
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    first, second = session.run([real, fake])
print("weights:", len(tf.trainable_variables()),
      "same:", bool((first == second).all()))
