import tensorflow as tf
from default_arguments import WithDefaults, default_arguments

layers = tf.keras.layers


class Noisy(layers.Dense):
    def __init__(self, units, **kwargs):
        self.level = kwargs.pop("level", 0.1)
        super().__init__(units, **kwargs)


Dense, MyDense = (
    WithDefaults(layers.Dense),
    WithDefaults(Noisy, "level"),
)
with default_arguments(
    Dense, MyDense, activation="relu", dtype="float64", name="scoped"
):
    with default_arguments(MyDense, level=0.5):
        made, noisy = Dense(3), MyDense(3)
    not_wrapped = Noisy(3)
    loaded = layers.Dense.from_config({"units": 3})
print(
    made.name, made.dtype, noisy.level, noisy.get_config()["activation"]
)
assert isinstance(made, layers.Dense) and isinstance(noisy, Noisy)
assert (
    made.name == "scoped"
    and made.dtype == "float64"
    and noisy.level == 0.5
)
assert (
    not_wrapped.level == 0.1
    and not_wrapped.get_config()["activation"] == "linear"
)
assert (
    loaded.get_config()["activation"] == "linear"
    and loaded.dtype == "float32"
)
