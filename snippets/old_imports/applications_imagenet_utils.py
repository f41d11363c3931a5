import keras
import numpy as np

print(
    keras.applications.imagenet_utils.preprocess_input(
        np.ones((1, 2, 2, 3))
    ).shape
)
