from contextlib import suppress

import keras
from default_arguments import WithDefaults, default_arguments

Dense = WithDefaults(keras.layers.Dense)


def activation(layer):
    return layer.get_config()["activation"]


with default_arguments(Dense, activation="relu") as saved:
    with default_arguments(Dense, activation="tanh"):
        with default_arguments(saved):
            again = activation(Dense(3))
        back = activation(Dense(3))


@default_arguments(Dense, activation="elu")
def branch(depth):
    return [activation(Dense(3))] + (branch(depth - 1) if depth else [])


with suppress(KeyError), default_arguments(saved):
    raise KeyError("in the middle of a model")
after = activation(Dense(3))
print(again, back, branch(2), after)
assert (again, back, after) == ("relu", "tanh", "linear") and branch(
    2
) == ["elu"] * 3
