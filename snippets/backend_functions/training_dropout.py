import numpy as np
from keras import ops
from keras.layers import Dropout

training = True
y = Dropout(0.5)(ops.ones((1, 1000)), training=training)
print(int(training), np.unique(ops.convert_to_numpy(y)))
