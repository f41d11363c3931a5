import numpy as np
import tensorflow as tf

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
input_length, label_length = np.array([[4], [4]]), np.array([[2], [2]])

loss = tf.keras.backend.ctc_batch_cost(
    labels, probabilities, input_length, label_length
)
print([
    round(float(one), 3) for one in tf.keras.backend.eval(loss)[:, 0]
])
