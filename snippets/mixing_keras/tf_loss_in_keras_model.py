import keras
import numpy as np
import tensorflow as tf

model = keras.models.Sequential([
    keras.layers.Dense(2, input_shape=(3,))
])
model.compile("sgd", tf.keras.losses.MeanSquaredError())
history = model.fit(np.ones((8, 3)), np.ones((8, 2)), verbose=0).history
print(sorted(history))
