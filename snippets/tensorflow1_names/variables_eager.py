import tensorflow as tf

# has its value at once
first = tf.Variable(tf.zeros_initializer()([2, 3]), name="weight")
first.assign_add(tf.ones([2, 3]))
print(first.name, first.numpy().sum())


class Linear(tf.Module):
    def __init__(self):
        super().__init__()
        self.weight = tf.Variable([1.0, 2.0], name="weight")
        self.steps = tf.Variable(0, trainable=False, name="steps")

    def __call__(self, x):
        return tf.reduce_sum(x * self.weight)


linear = Linear()
print(
    linear([3.0, 4.0]).numpy(),
    [variable.name for variable in linear.trainable_variables],
)
