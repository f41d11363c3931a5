import numpy as np

name = unicode(np.array(["cat"])[0])
print(name, np.array(name).dtype)
