import numpy as np
from keras.layers import GlobalAveragePooling1D, GlobalMaxPooling1D
from keras.models import Sequential

steps = np.array([[[1.0], [5.0], [3.0]]])
for pooling in (GlobalAveragePooling1D, GlobalMaxPooling1D):
    print(
        np.asarray(
            Sequential([pooling(input_shape=(3, 1))]).predict_on_batch(
                steps
            )
        ).tolist()
    )
