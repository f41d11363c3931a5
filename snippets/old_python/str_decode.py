import numpy as np

word = np.array(["cat"])[0]
print(word.decode("utf8").upper())
