import numpy as np
from keras import backend as K

rows = K.shape(np.zeros((4, 2)))[0]
print(int(K.eval(rows)))
