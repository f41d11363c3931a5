import tensorflow as tf


class Adafactor(tf.train.Optimizer):
    pass


weight = tf.Variable(2.0)
[(gradient, _)] = Adafactor(
    use_locking=False, name="Adafactor"
).compute_gradients(weight**2)
with tf.Session() as session:
    session.run(tf.global_variables_initializer())
    print(session.run(gradient))
