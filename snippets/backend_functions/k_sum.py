import numpy as np
from keras import backend as K


def recall(y_true, y_pred):
    hits = K.sum(K.round(K.clip(y_true * y_pred, 0, 1)))
    return hits / (K.sum(K.round(K.clip(y_true, 0, 1))) + K.epsilon())


score = recall(
    np.float32([1, 1, 0, 1]), np.float32([0.9, 0.2, 0.8, 0.7])
)
print(round(float(K.eval(score)), 3))
