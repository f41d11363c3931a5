import numpy as np
from keras import backend as K

correct = K.cast(np.array([True, False, True]), "float32")
print(round(float(K.eval(K.mean(correct))), 3))
