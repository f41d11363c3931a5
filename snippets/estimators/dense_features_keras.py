import numpy as np
from tensorflow.keras import layers

features = {
    "size": np.float32([[1.0], [2.0], [3.0], [4.0]]),
    "age": np.float32([[17.9], [18.0], [30.0], [31.0]]),
    "port": np.array([["S"], ["C"], ["Q"], [""]]),
    "deck": np.array([[0], [1], [2], [-1]]),
}

age = layers.Discretization([18.0, 30.0], output_mode="one_hot")
port = layers.StringLookup(vocabulary=["S", "C"], output_mode="one_hot")
deck = layers.IntegerLookup(vocabulary=[0, 1, 2], output_mode="one_hot")
# By name, as feature columns are; without the place for the unknown
print(np.round(np.concatenate([
    age(features["age"]),
    deck(features["deck"])[:, 1:],
    port(features["port"])[:, 1:],
    features["size"] / 10,
], axis=1), 2))
