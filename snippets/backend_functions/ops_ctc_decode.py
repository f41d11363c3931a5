import numpy as np
import tensorflow as tf
from keras import ops

K = tf.keras.backend
probabilities = np.float32([
    [[0.6, 0.1, 0.3], [0.2, 0.2, 0.6], [0.1, 0.7, 0.2], [0.1, 0.2, 0.7]]
])
blank = probabilities.shape[-1] - 1

old, old_score = K.ctc_decode(probabilities, np.array([4]))
new, new_score = ops.ctc_decode(
    np.log(probabilities), np.array([4]), mask_index=blank
)
print("K:  ", np.array(old[0]).tolist())
print("ops:", np.array(new[0]).tolist())
print("same score:", np.allclose(old_score, new_score, atol=1e-4))
