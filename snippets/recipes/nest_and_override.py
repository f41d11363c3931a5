import keras
from default_arguments import WithDefaults, default_arguments

Conv2D = WithDefaults(keras.layers.Conv2D)
Dense = WithDefaults(keras.layers.Dense)

with default_arguments(Conv2D, Dense, activation="relu"):
    with default_arguments(Conv2D, padding="same", strides=2):
        inner = Conv2D(8, 3)
        by_name = Conv2D(8, 3, strides=1, activation="tanh")
        by_position = Conv2D(8, 3, 1)
    outer = Conv2D(8, 3)
    dense = Dense(10)
plain = Conv2D(8, 3)


def described(layer):
    return layer.get_config()["activation"], layer.padding, layer.strides[0]


assert described(inner) == ("relu", "same", 2)
assert described(by_name) == ("tanh", "same", 1)
assert described(by_position) == ("relu", "same", 1)
assert described(outer) == ("relu", "valid", 1)
assert described(plain) == ("linear", "valid", 1)
assert dense.get_config()["activation"] == "relu" and type(dense) is keras.layers.Dense
print(*map(described, [inner, by_name, by_position, outer, plain]), sep="\n")
