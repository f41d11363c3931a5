from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from threading import Barrier

import keras
from default_arguments import WithDefaults, default_arguments

Dense = WithDefaults(keras.layers.Dense)
together = Barrier(3)


def activation_within(name):
    with default_arguments(Dense, activation=name):
        together.wait()  # all three threads are inside of their blocks
        return Dense(3).get_config()["activation"]


names = ["relu", "tanh", "elu"]
with ThreadPoolExecutor(3) as pool:
    found = list(pool.map(activation_within, names))
    with default_arguments(Dense, activation="selu"):
        alone = pool.submit(Dense, 3).result()
        handed_over = pool.submit(copy_context().run, Dense, 3).result()
print(
    found,
    [
        layer.get_config()["activation"]
        for layer in (alone, handed_over)
    ],
)
assert found == names
assert (
    alone.get_config()["activation"] == "linear"
    and handed_over.get_config()["activation"] == "selu"
)
