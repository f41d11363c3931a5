import keras
from default_arguments import default_arguments

with default_arguments(keras.layers.Dense, activation="relu"):
    keras.layers.Dense(3)
