import keras
import numpy as np
from keras import layers


def fixed(shape):
    values = np.sin(np.arange(1, np.prod(shape) + 1))
    return 0.3 * values.reshape(shape)


random = np.random.RandomState(0)
x_train = random.randint(0, 256, (12, 8, 8, 3)).astype("float32")
y_train = np.eye(3)[random.randint(0, 3, 12)]
x_test = random.randint(0, 256, (4, 8, 8, 3)).astype("float32")
y_test = np.eye(3)[random.randint(0, 3, 4)]

model = keras.Sequential([
    layers.Input((8, 8, 3)),
    layers.Rescaling(1.0 / 255),
    layers.Conv2D(4, 3, padding="same", activation="relu"),
    layers.MaxPooling2D(2),
    layers.Conv2D(8, 3, activation="relu"),
    layers.Flatten(),
    layers.Dense(3, activation="softmax"),
])
for layer in model.layers:
    if layer.get_weights():
        kernel, bias = layer.get_weights()
        layer.set_weights([fixed(kernel.shape), bias])


class HalvedAndDecayed(
        keras.optimizers.schedules.LearningRateSchedule):
    def __init__(self, rate, decay, steps_per_epoch):
        self.rate = rate
        self.decay = decay
        self.steps_per_epoch = steps_per_epoch

    def __call__(self, step):
        step = keras.ops.cast(step, "float32")
        epoch = keras.ops.floor(step / self.steps_per_epoch)
        return self.rate * 0.5 ** epoch / (1 + self.decay * step)

    def get_config(self):
        return {
            "rate": self.rate,
            "decay": self.decay,
            "steps_per_epoch": self.steps_per_epoch,
        }


sgd = keras.optimizers.SGD(
    HalvedAndDecayed(0.1, 0.05, steps_per_epoch=3),
    momentum=0.9, nesterov=True)
model.compile(
    loss="categorical_crossentropy", optimizer=sgd, metrics=["acc"])
history = model.fit(
    x_train, y_train,
    batch_size=4,
    epochs=3,
    shuffle=False,
    validation_data=(x_test, y_test),
    verbose=0,
)
for name in "loss", "acc", "val_loss":
    print(name, " ".join("%.4f" % v for v in history.history[name]))
predicted = model.predict(x_test, verbose=0)
print(predicted[0].astype(float).round(4).tolist())
