import keras
import numpy as np

layer = keras.layers.BatchNormalization(momentum=0.5)
model = keras.Sequential([keras.Input((1,)), layer])
model.compile("sgd", "mse")
model.fit(
    np.full((8, 1), 4.0), np.zeros((8, 1)), batch_size=8, verbose=0
)
print("moving mean", float(layer.moving_mean.numpy()[0]))
