import numpy as np
from keras import backend as K


def focal_loss(y_true, y_pred, gamma=2.0):
    y_pred = K.clip(y_pred, K.epsilon(), 1 - K.epsilon())
    likely = y_true * y_pred + (1 - y_true) * (1 - y_pred)
    return K.mean(-K.pow(1 - likely, gamma) * K.log(likely))


loss = focal_loss(np.float32([1, 0, 1]), np.float32([0.9, 0.2, 0.4]))
print(round(float(K.eval(loss)), 3))
