import keras
import numpy as np

model = keras.models.Sequential()
model.add(
    keras.layers.Convolution2D(
        1, 2, 2, input_shape=(1, 3, 3), dim_ordering="th"
    )
)
kernel = np.array([[1.0, 2.0], [3.0, 4.0]]).reshape(1, 1, 2, 2)
model.set_weights([kernel, np.zeros(1)])
image = np.arange(9.0).reshape(1, 1, 3, 3)
print(model.predict(image)[0, 0].round(3).tolist())
