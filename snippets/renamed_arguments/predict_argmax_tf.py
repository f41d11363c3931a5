import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Dense(3, input_shape=(3,), activation="softmax")
model = tf.keras.Sequential([layer])
model.set_weights([np.eye(3), np.zeros(3)])
x = np.array([[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]])
print(model.predict(x, verbose=0).argmax(axis=-1).tolist())
