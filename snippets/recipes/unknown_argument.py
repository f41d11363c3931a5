import keras
from default_arguments import WithDefaults, default_arguments

Conv2D, Dense = (
    WithDefaults(keras.layers.Conv2D),
    WithDefaults(keras.layers.Dense),
)

with default_arguments(Conv2D, Dense, padding="same"):
    Conv2D(8, 3)
