import numpy as np
from keras.utils.conv_utils import convert_kernel

print(
    convert_kernel(
        np.array([[1.0, 2.0], [3.0, 4.0]]).reshape(2, 2, 1, 1)
    )[:, :, 0, 0].tolist()
)
