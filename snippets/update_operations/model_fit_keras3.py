import keras
import numpy as np

model = keras.Sequential([
    keras.Input((28, 28, 1)),
    keras.layers.Conv2D(
        8, 3, 2, activation="relu", kernel_initializer="ones"
    ),
    keras.layers.BatchNormalization(),
    keras.layers.Conv2D(1, 3, 2, activation="relu"),
    keras.layers.Flatten(),
    keras.layers.Dense(1, activation="sigmoid"),
])
model.compile("sgd", "binary_crossentropy")


class Show(keras.callbacks.Callback):
    def on_batch_end(self, batch, logs=None):
        mean, variance = [
            value[0] for value in model.layers[1].get_weights()[2:]
        ]
        print(
            "step %d: mean %.4f, variance %.5f"
            % (batch + 1, mean, variance)
        )


images, labels = (
    np.ones((50, 28, 28, 1), np.float32),
    np.ones((50, 1), np.float32),
)
model.fit(images, labels, batch_size=10, verbose=0, callbacks=[Show()])
