import numpy as np
from keras import ops

labels = np.array([[0, 1], [1, 1]])
probabilities = np.float32(
    [
        [
            [0.6, 0.1, 0.3],
            [0.2, 0.2, 0.6],
            [0.1, 0.7, 0.2],
            [0.1, 0.2, 0.7],
        ]
    ]
    * 2
)
label_length, input_length = np.array([2, 2]), np.array([4, 4])

loss = ops.ctc_loss(
    labels, ops.log(probabilities), label_length, input_length
)
print([round(float(one), 3) for one in loss])
