import keras
import numpy as np
from keras import layers

model = keras.Sequential([
    keras.Input((5, 5, 1)),
    layers.Conv2D(2, (3, 3)),
    layers.BatchNormalization(),
    layers.Flatten(),
    layers.Dense(2),
])
model.load_weights("weights.h5")
for layer in model.layers:
    if isinstance(layer, layers.Conv2D):
        kernel, bias = layer.get_weights()
        layer.set_weights([kernel[::-1, ::-1], bias])

images = np.arange(25.0).reshape(1, 5, 5, 1) / 25
print(model.predict(images, verbose=0).round(3))
