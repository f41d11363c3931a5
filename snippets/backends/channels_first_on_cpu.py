import keras
import numpy as np

model = keras.models.Sequential()
model.add(
    keras.layers.Conv2D(
        1, (2, 2), input_shape=(1, 3, 3), data_format="channels_first"
    )
)
print(model.output_shape, model.get_weights()[0].shape)
print(model.predict(np.ones((1, 1, 3, 3)), verbose=0).shape)
