import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
kept = {}


def dense(name, *arguments):
    scope = tf.get_variable_scope().name
    if (scope, name) not in kept:
        kept[scope, name] = tf.keras.layers.Dense(*arguments)
    return kept[scope, name]


def judge(images):
    hidden = dense("hidden", 4, "relu")(images)
    return dense("logits", 1)(hidden)


with tf.variable_scope("judge"):
    real = judge(tf.ones([2, 3]))
with tf.variable_scope("judge", reuse=True):
    fake = judge(tf.ones([2, 3]))
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    first, second = session.run([real, fake])
print("weights:", len(tf.trainable_variables()),
      "same:", bool((first == second).all()))
