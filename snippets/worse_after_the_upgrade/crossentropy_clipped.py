import numpy as np
import tensorflow as tf

softmax = tf.keras.layers.Activation("softmax", input_shape=(2,))
model = tf.keras.Sequential([softmax])
model.compile("sgd", "categorical_crossentropy")
x, y = np.array([[0.0, 30.0]]), np.array([[1.0, 0.0]])
print(round(float(model.evaluate(x, y, verbose=0)), 2))
