import keras
import numpy as np
from keras import layers


def fixed(shape):
    values = np.sin(np.arange(1, np.prod(shape) + 1))
    return (0.3 * values.reshape(shape)).astype("float32")


model = keras.Sequential([
    layers.Input((64,)),
    layers.Reshape((8, 8, 1)),
    layers.Conv2D(4, 3, padding="same", activation="relu"),
    layers.MaxPooling2D(2),
    layers.Conv2D(8, 3, padding="same", activation="relu"),
    layers.MaxPooling2D(2),
    layers.Flatten(),
    layers.Dense(16, activation="relu"),
    layers.Dense(10),
])
for layer in model.layers:
    if layer.weights:
        kernel, bias = layer.get_weights()
        layer.set_weights([fixed(kernel.shape), bias])
model.compile(
    optimizer=keras.optimizers.Adam(0.01, epsilon=1e-8),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)

random = np.random.RandomState(0)
train_images = random.rand(24, 64).astype("float32")
train_labels = random.randint(0, 10, 24)
test_images = random.rand(8, 64).astype("float32")
test_labels = random.randint(0, 10, 8)

for step in range(3):
    batch = slice(8 * step, 8 * step + 8)
    model.reset_metrics()
    value, _ = model.train_on_batch(
        train_images[batch], train_labels[batch])
    print("step %d: loss %.4f" % (step + 1, value))
_, accuracy = model.evaluate(test_images, test_labels, verbose=0)
print("test accuracy %.3f" % accuracy)
classifier = keras.Sequential([model, layers.Softmax()])
probabilities = classifier.predict(test_images, verbose=0)
print(probabilities[0].astype(float).round(4).tolist())
