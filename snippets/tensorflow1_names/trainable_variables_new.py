import tensorflow as tf


class Linear(tf.Module):
    def __init__(self):
        super().__init__()
        self.weight = tf.Variable([1.0, 2.0], name="weight")


print([variable.name for variable in Linear().trainable_variables])
