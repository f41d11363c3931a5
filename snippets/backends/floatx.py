import keras
import numpy as np

keras.backend.set_floatx("float64")
model = keras.models.Sequential()
model.add(keras.layers.Dense(2, input_shape=(3,)))
kernel, output = (
    model.get_weights()[0],
    model.predict(np.ones((1, 3)), verbose=0),
)
print(kernel.dtype, output.dtype, kernel.nbytes, "bytes")
