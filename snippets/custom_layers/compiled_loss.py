import numpy as np
import tensorflow as tf


class Trainer(tf.keras.Sequential):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = self.compiled_loss(y, self(x, training=True))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(
            zip(gradients, self.trainable_variables)
        )
        return {"loss": loss}


model = Trainer([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(2,)
    )
])
model.compile("sgd", "mse")
history = model.fit(
    np.ones((8, 2)), np.ones((8, 1)), epochs=1, verbose=0
)
print(round(float(history.history["loss"][0]), 2))
