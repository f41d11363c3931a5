import numpy as np
import tensorflow as tf


class Trainer(tf.keras.Sequential):
    def train_step(self, data):
        x, y = data
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean(tf.square(y - self(x, training=True)))
        gradients = tape.gradient(loss, self.trainable_variables)
        self.optimizer.apply_gradients(
            zip(gradients, self.trainable_variables)
        )
        return {"distance": loss}


model = Trainer([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(2,)
    )
])
model.compile(tf.keras.optimizers.SGD(0.1))
history = model.fit(
    np.ones((8, 2), "float32"),
    np.ones((8, 1), "float32"),
    epochs=2,
    verbose=0,
)
print([round(float(loss), 2) for loss in history.history["distance"]])
