import keras
import numpy as np
from keras import ops


def focal_loss(y_true, y_pred, gamma=2.0):
    y_pred = ops.clip(
        y_pred, keras.config.epsilon(), 1 - keras.config.epsilon()
    )
    likely = y_true * y_pred + (1 - y_true) * (1 - y_pred)
    return ops.mean(-ops.power(1 - likely, gamma) * ops.log(likely))


loss = focal_loss(np.float32([1, 0, 1]), np.float32([0.9, 0.2, 0.4]))
print(round(float(loss), 3))
