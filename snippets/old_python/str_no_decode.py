import numpy as np

word = np.array(["cat"])[0]
print(word.upper())
