import tensorflow as tf


class Plain(tf.keras.optimizers.Optimizer):
    def update_step(self, gradient, variable, learning_rate):
        variable.assign(variable - learning_rate * gradient)


weight = tf.Variable(1.0)
Plain(0.5).apply_gradients([(tf.constant(1.0), weight)])
print(float(weight.numpy()))
