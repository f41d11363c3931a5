import keras
import numpy as np
from keras import ops


def recall(y_true, y_pred):
    hits = ops.sum(ops.round(ops.clip(y_true * y_pred, 0, 1)))
    return hits / (
        ops.sum(ops.round(ops.clip(y_true, 0, 1)))
        + keras.config.epsilon()
    )


score = recall(
    np.float32([1, 1, 0, 1]), np.float32([0.9, 0.2, 0.8, 0.7])
)
print(round(float(score), 3))
