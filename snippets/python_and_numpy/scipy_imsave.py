import numpy as np
import scipy.misc

scipy.misc.imsave("x.png", np.array([[-1.0, 0.0, 1.0]]))
