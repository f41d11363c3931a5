import tensorflow as tf


class Adafactor(tf.compat.v1.train.Optimizer):
    pass


print(Adafactor(use_locking=False, name="Adafactor").get_name())
