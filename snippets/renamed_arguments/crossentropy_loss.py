import numpy as np
from keras.losses import categorical_crossentropy

predicted, truth = np.array([[0.25, 0.75]]), np.array([[0.0, 1.0]])
loss = categorical_crossentropy(truth, predicted)
print(round(float(loss[0]), 2))
