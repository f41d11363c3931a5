import numpy as np


def version(text):
    return tuple(map(int, text.split(".")[:2]))


print(np.sum(version("1.12") > version("1.4")))
