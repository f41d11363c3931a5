import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(3, input_shape=(4,), activation="softmax")
])
print(np.round(model.predict(np.zeros((2, 4)), verbose=0), 2))
