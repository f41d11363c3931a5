import numpy as np
import tensorflow as tf

random = np.random.RandomState(0)
inputs = random.normal(size=[1, 7, 5]).astype("float32")
# gates, their bias, candidate, its bias
shapes = [(5 + 3, 2 * 3), (2 * 3,), (5 + 3, 3), (3,)]
old = [random.normal(size=shape).astype("float32") for shape in shapes]

r, u = np.split(np.vstack(old[:2]), 2, axis=1)
both = np.hstack([u, r, np.vstack(old[2:])])
layer = tf.keras.layers.GRU(
    3,
    recurrent_activation="sigmoid",
    reset_after=False,
    input_shape=(7, 5),
)
model = tf.keras.Sequential([layer])
model.set_weights([both[:5], both[5:8], both[8]])
print([
    round(float(number), 4)
    for number in model.predict(inputs, verbose=0)[0]
])
