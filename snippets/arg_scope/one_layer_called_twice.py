import numpy as np
import tensorflow as tf

shared = tf.keras.layers.Dense(4)
inputs = tf.keras.layers.Input(shape=(4,))
model = tf.keras.Model(inputs, shared(shared(inputs)))
print([weight.shape for weight in model.get_weights()])
assert len(model.weights) == 2

model.set_weights([2 * np.eye(4), np.zeros(4)])
outputs = model.predict(np.ones([1, 4]), verbose=0)
print(outputs.round(3).tolist())
assert np.allclose(outputs, 4)
