import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Flatten(input_shape=(2, 1))
])
model.compile("sgd", "cosine_proximity")
x = np.array([[1.0, 1.0]])
print(round(float(model.evaluate(x.reshape(1, 2, 1), x, verbose=0)), 3))
