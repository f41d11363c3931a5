import numpy as np

open("names.txt", "wb").write(u"caf\u00e9".encode("latin1"))
print(np.size(open("names.txt").read()))
