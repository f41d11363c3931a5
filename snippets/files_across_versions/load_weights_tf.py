import numpy as np
import tensorflow as tf
from tensorflow.keras import layers

model = tf.keras.Sequential([
    tf.keras.Input((5, 5, 1)),
    layers.Conv2D(2, (3, 3)),
    layers.BatchNormalization(),
    layers.Flatten(),
    layers.Dense(2),
])
model.load_weights("weights.h5")

images = np.arange(25.0).reshape(1, 5, 5, 1) / 25
print(model.predict(images, verbose=0).round(3))
