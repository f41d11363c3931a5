import tensorflow as tf


class Adafactor(tf.train.Optimizer):
    pass


print(Adafactor(use_locking=False, name="Adafactor").get_name())
