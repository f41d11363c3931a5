import numpy as np
import tensorflow as tf

np.random.seed(0)
shapes = [(2, 4), (4, 4), (4,)] * 3
old = [np.random.randn(*shape) for shape in shapes]  # Keras 1: W_z, U_z, b_z, W_r, U_r, b_r, W_h, U_h, b_h
joined = [np.concatenate(old[part::3], axis=-1) for part in range(3)]
layer = tf.keras.layers.GRU(4, recurrent_activation="sigmoid", reset_after=False, input_shape=(3, 2))
model = tf.keras.Sequential([layer])
model.set_weights(joined)


def sigmoid(x):
    return 1.0 / (1.0 + np.exp(-x))


inputs, state = np.random.randn(1, 3, 2), np.zeros((1, 4))
for step in range(3):
    x = inputs[:, step]
    z = sigmoid(x.dot(old[0]) + state.dot(old[1]) + old[2])
    r = sigmoid(x.dot(old[3]) + state.dot(old[4]) + old[5])
    candidate = np.tanh(x.dot(old[6]) + (r * state).dot(old[7]) + old[8])
    state = z * state + (1.0 - z) * candidate
print("agrees:", np.allclose(model.predict(inputs, verbose=0), state, atol=1e-5))
