import numpy as np
from keras import backend as K
from keras.layers import Dropout

K.set_learning_phase(1)
y = Dropout(0.5)(K.ones((1, 1000)))
print(int(K.learning_phase()), np.unique(K.eval(y)))
