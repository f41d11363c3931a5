import numpy as np
from keras import backend as K

x = K.variable(np.float32([[1, -2], [3, 4]]))
y = K.variable(np.float32([[0.9, 0.1], [0.2, 0.8]]))
for value in (
    K.sigmoid(x),
    K.softmax(x),
    K.tanh(x),
    K.sin(x),
    K.cos(x),
    K.abs(x),
    K.max(x, axis=-1),
    K.min(x, axis=-1),
    K.argmax(x, axis=-1),
    K.maximum(x, y),
    K.minimum(x, y),
    K.equal(x, x),
    K.greater(x, y),
    K.switch(K.greater(x, y), x, y),
    K.l2_normalize(x, axis=-1),
    K.binary_crossentropy(K.round(y), y),
):
    print(np.round(K.eval(value).astype("float32"), 3).tolist())
