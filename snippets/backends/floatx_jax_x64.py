import os

os.environ["JAX_ENABLE_X64"] = "1"

import keras
import numpy as np

keras.backend.set_floatx("float64")
model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
kernel, output = (
    model.get_weights()[0],
    model.predict(np.ones((1, 3)), verbose=0),
)
print(kernel.dtype, output.dtype, kernel.nbytes, "bytes")
