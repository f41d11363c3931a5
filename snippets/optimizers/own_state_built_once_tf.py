from tensorflow.keras.layers import Dense, Input
from tensorflow.keras.models import Sequential
from tensorflow.keras.optimizers import SGD
import numpy as np


class Heavy(SGD):
    def build(self, variables):
        if getattr(self, "known", None):
            return
        super().build(variables)
        self.known = list(variables)
        add = self.add_variable_from_reference
        self.steps = [add(variable, "step") for variable in variables]

    def update_step(self, gradient, variable, learning_rate=None):
        for known, step in zip(self.known, self.steps):
            if known is variable:
                step.assign(0.5 * step - self.learning_rate * gradient)
                variable.assign(variable + step)


model = Sequential([
    Input((1,)),
    Dense(1, use_bias=False, kernel_initializer="zeros"),
])
model.compile(Heavy(0.1), "mse")
for _ in range(2):
    model.train_on_batch(np.ones((1, 1)), np.ones((1, 1)))
print("weight %.2f" % model.get_weights()[0][0, 0])
