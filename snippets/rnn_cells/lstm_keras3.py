import keras
import numpy as np

random = np.random.RandomState(0)
# of an LSTMCell of TensorFlow 1
kernel, bias = random.normal(size=[13, 32]), random.normal(size=[32])
inputs = random.normal(size=[3, 7, 5])

i, j, f, o = np.split(np.vstack([kernel, bias]), 4, axis=1)
f[-1] += 1.0  # forget_bias
both = np.hstack([i, f, j, o])
layer = keras.layers.LSTM(8)
layer.build((None, 7, 5))
layer.set_weights([both[:5], both[5:13], both[13]])

c = h = np.zeros([3, 8])
sigmoid = lambda x: 1 / (1 + np.exp(-x))  # noqa: E731
for step in range(7):
    i, j, f, o = np.split(
        np.hstack([inputs[:, step], h]) @ kernel + bias, 4, axis=1
    )
    c = sigmoid(f + 1.0) * c + sigmoid(i) * np.tanh(j)
    h = sigmoid(o) * np.tanh(c)
outputs = keras.ops.convert_to_numpy(layer(inputs.astype("float32")))
assert np.abs(outputs - h).max() < 1e-5
print(outputs.shape, "agrees within 1e-5")
