import keras
import numpy as np
import tensorflow as tf

for root in keras, tf.keras:
    model = root.models.Sequential([
        root.layers.Dense(2, input_shape=(3,))
    ])
    model.compile("adam", "mse")
    model.fit(np.ones((8, 3)), np.ones((8, 2)), verbose=0)
    print(type(model.optimizer).__name__)
