import tensorflow as tf


class Plain(tf.keras.optimizers.Optimizer):
    def __init__(self, rate, name="Plain", **keywords):
        super(Plain, self).__init__(name, **keywords)
        self._set_hyper("learning_rate", rate)

    def _create_slots(self, variables):
        pass

    def _resource_apply_dense(
        self, gradient, variable, apply_state=None
    ):
        return variable.assign_sub(
            self._get_hyper("learning_rate") * gradient
        )

    def get_config(self):
        return {"rate": 0.5}


weight = tf.Variable(1.0)
Plain(0.5).apply_gradients([(tf.constant(1.0), weight)])
print(float(weight.numpy()))
