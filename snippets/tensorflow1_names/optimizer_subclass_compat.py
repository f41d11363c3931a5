import tensorflow as tf


class Adafactor(tf.compat.v1.train.Optimizer):
    pass


weight = tf.Variable(2.0)
[(gradient, _)] = Adafactor(
    use_locking=False, name="Adafactor"
).compute_gradients(lambda: weight**2)
print(gradient.numpy())
