import numpy as np
from scipy.misc import toimage

toimage(np.array([[-1.0, 0.0, 1.0]])).save("x.png")
