import numpy as np
from keras import ops

probabilities = np.float32([
    [[0.6, 0.1, 0.3], [0.2, 0.2, 0.6], [0.1, 0.7, 0.2], [0.1, 0.2, 0.7]]
])
blank = probabilities.shape[-1] - 1
decoded, score = ops.ctc_decode(
    np.log(probabilities), np.array([4]), mask_index=blank
)
rows = ops.convert_to_numpy(decoded[0]).tolist()
print([[label for label in row if label >= 0] for row in rows])
