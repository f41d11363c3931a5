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

images, labels = (
    np.ones((10, 28, 28, 1), np.float32),
    np.ones((10, 1), np.float32),
)
for step in range(1, 6):
    model.train_on_batch(images, labels)
    mean, variance = [
        value[0] for value in model.layers[1].get_weights()[2:]
    ]
    print("step %d: mean %.4f, variance %.5f" % (step, mean, variance))
