import tensorflow as tf


class Plain(tf.keras.optimizers.Optimizer):
    def __init__(self, rate, name="plain", **keywords):
        super().__init__(name=name, **keywords)
        self._learning_rate = self._build_learning_rate(rate)

    def update_step(self, gradient, variable):
        variable.assign_sub(self.learning_rate * gradient)


weight = tf.Variable(1.0)
Plain(0.5).apply_gradients([(tf.constant(1.0), weight)])
print(float(weight.numpy()))
