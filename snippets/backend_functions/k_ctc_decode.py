import numpy as np
from keras import backend as K

probabilities = np.float32([
    [[0.6, 0.1, 0.3], [0.2, 0.2, 0.6], [0.1, 0.7, 0.2], [0.1, 0.2, 0.7]]
])
decoded, score = K.ctc_decode(probabilities, np.array([4]))
print(K.eval(decoded[0]).tolist())
