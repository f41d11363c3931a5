import numpy as np
from tensorflow.contrib.crf import viterbi_decode

scores = np.array([[1.0, 0.0], [0.0, 2.0], [1.0, 1.5]])
transitions = np.array([[0.5, -1.0], [0.3, 0.2]])
tags, best = viterbi_decode(scores, transitions)
print(list(map(int, tags)), round(best, 4))
