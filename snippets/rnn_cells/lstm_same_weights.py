import numpy as np
import tensorflow as tf

random = np.random.RandomState(1)
inputs = random.normal(size=[1, 7, 5]).astype("float32")
kernel, bias = (
    random.normal(size=[5 + 3, 4 * 3]).astype("float32"),
    random.normal(size=[4 * 3]).astype("float32"),
)

i, j, f, o = np.split(np.vstack([kernel, bias]), 4, axis=1)
# the old cell adds its forget_bias on every step and does not store it
f[-1] += 1.0
both = np.hstack([i, f, j, o])
model = tf.keras.Sequential([
    tf.keras.layers.LSTM(
        3, recurrent_activation="sigmoid", input_shape=(7, 5)
    )
])
model.set_weights([both[:5], both[5:8], both[8]])
print([
    round(float(number), 4)
    for number in model.predict(inputs, verbose=0)[0]
])
