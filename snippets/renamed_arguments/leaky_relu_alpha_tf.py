import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.LeakyReLU(alpha=0.1, input_shape=(1,))
])
print(
    round(float(model.predict(np.array([[-1.0]]), verbose=0)[0, 0]), 3)
)
