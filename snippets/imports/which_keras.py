import keras
import tensorflow as tf

print("keras is version", keras.__version__)
print(
    "tf.keras lives in",
    tf.keras.layers.Dense.__module__.rpartition(".layers")[0],
)
print("one and the same:", tf.keras.layers.Dense is keras.layers.Dense)
