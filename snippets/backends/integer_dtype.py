import keras
import numpy as np

for value in np.arange(3), np.ones(3), [1, 2], [1.5]:
    print(
        keras.backend.standardize_dtype(
            keras.ops.convert_to_tensor(value).dtype
        )
    )
