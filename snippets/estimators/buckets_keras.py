import numpy as np
from tensorflow.keras import layers

deck = np.array([[7], [8], [9]])
word = np.array([["cat"], ["dog"], ["emu"]])
year = np.array([["1999"], ["2000"], ["2001"]])


def show(name, ids):
    print(name, np.ravel(ids).tolist())


show("word", layers.Hashing(100)(word))
show("deck", layers.Hashing(100)(deck))
show("word_X_year", layers.HashedCrossing(1000)((word, year)))
