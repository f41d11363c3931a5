import numpy as np
import scipy

scipy.misc.imsave("picture.png", np.eye(2))
