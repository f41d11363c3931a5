import keras
import numpy as np
from default_arguments import WithDefaults, default_arguments

layers = keras.layers
Conv2D, Dense = WithDefaults(layers.Conv2D), WithDefaults(layers.Dense)

with default_arguments(Conv2D, Dense, activation="elu"):
    with default_arguments(Conv2D, padding="same"):
        scoped = [
            Conv2D(8, 3),
            Conv2D(16, 3, strides=2),
            layers.Flatten(),
            Dense(5, activation=None),
        ]
written_out = [
    layers.Conv2D(8, 3, padding="same", activation="elu"),
    layers.Conv2D(16, 3, strides=2, padding="same", activation="elu"),
    layers.Flatten(),
    layers.Dense(5),
]
one, other = (
    keras.models.Sequential(scoped),
    keras.models.Sequential(written_out),
)
images = np.random.RandomState(0).rand(4, 12, 12, 3).astype("float32")
for model in (one, other):
    model.build((None, 12, 12, 3))
other.set_weights(one.get_weights())
np.testing.assert_allclose(
    one.predict(images, verbose=0),
    other.predict(images, verbose=0),
    rtol=1e-5,
    atol=1e-6,
)
for layer, twin in zip(scoped, written_out):
    assert {**layer.get_config(), "name": ""} == {
        **twin.get_config(),
        "name": "",
    }
print([weight.shape for weight in one.get_weights()])
