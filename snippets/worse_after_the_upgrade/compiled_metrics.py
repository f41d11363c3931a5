import numpy as np
import tensorflow as tf


class Trainer(tf.keras.Sequential):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            y_pred = self(x, training=True)
            loss = self.compiled_loss(y, y_pred)
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(
            zip(gradients, self.trainable_variables))
        self.compiled_metrics.update_state(y, y_pred)
        return {metric.name: metric.result() for metric in self.metrics}


model = Trainer([tf.keras.layers.Dense(
    1, use_bias=False, kernel_initializer="ones", input_shape=(2,))])
model.compile("sgd", "mse", metrics=["mae"])
history = model.fit(np.ones((8, 2)), np.full((8, 1), 5.0), 8, verbose=0)
print({name: float(values[0])
       for name, values in sorted(history.history.items())})
