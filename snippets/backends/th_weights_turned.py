import keras
import numpy as np

image = np.arange(9.0, dtype="float32").reshape(1, 3, 3, 1)
# filters, channels, rows, columns
saved = np.array([[1.0, 2.0], [3.0, 4.0]], "float32").reshape(
    1, 1, 2, 2
)
model = keras.models.Sequential()
model.add(
    keras.layers.Conv2D(
        1, (2, 2), input_shape=(3, 3, 1), data_format="channels_last"
    )
)
model.set_weights([
    saved.transpose(2, 3, 1, 0)[::-1, ::-1],
    np.zeros(1),
])
print(model.predict(image, verbose=0)[0, :, :, 0].round(3).tolist())
