import keras
import numpy as np
import tensorflow as tf

model = tf.keras.models.Sequential([
    tf.keras.layers.Dense(2, input_shape=(3,))
])
model.compile("sgd", "mse")
slow = keras.callbacks.ReduceLROnPlateau(monitor="loss")
model.fit(np.ones((8, 3)), np.ones((8, 2)), verbose=0, callbacks=[slow])
print("trained")
