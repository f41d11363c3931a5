import keras
from default_arguments import WithDefaults, default_arguments

Conv2D = WithDefaults(keras.layers.Conv2D)
Dense = WithDefaults(keras.layers.Dense)

with default_arguments(Conv2D, Dense, activation="relu"):
    with default_arguments(Conv2D, kernel_size=5, padding="same"):
        inner = Conv2D(8)
        by_name = Conv2D(8, padding="valid", activation="tanh")
        by_position = Conv2D(8, 3)
    outer = Conv2D(8, 3)
    dense = Dense(10)
plain = Conv2D(8, 3)


def described(layer):
    return (
        layer.get_config()["activation"],
        layer.kernel_size[0],
        layer.padding,
    )


assert described(inner) == ("relu", 5, "same")
assert described(by_name) == ("tanh", 5, "valid")
assert described(by_position) == ("relu", 3, "same")
assert described(outer) == ("relu", 3, "valid")
assert described(plain) == ("linear", 3, "valid")
assert (
    dense.get_config()["activation"] == "relu"
    and type(dense) is keras.layers.Dense
)
print(
    *map(described, [inner, by_name, by_position, outer, plain]),
    sep="\n",
)
