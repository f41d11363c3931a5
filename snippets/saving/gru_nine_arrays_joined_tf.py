import numpy as np
import tensorflow as tf


def hard_sigmoid(x):  # of Keras 1 and 2; that of Keras 3 is another
    return tf.clip_by_value(0.2 * x + 0.5, 0.0, 1.0)


random = np.random.RandomState(0)
# W_z, U_z, b_z, W_r, U_r, b_r, W_h, U_h, b_h
old = [random.randn(*shape) for shape in [(2, 4), (4, 4), (4,)] * 3]
joined = [np.concatenate(old[part::3], axis=-1) for part in range(3)]
layer = tf.keras.layers.GRU(
    4,
    recurrent_activation=hard_sigmoid,
    reset_after=False,
    input_shape=(3, 2),
)
model = tf.keras.Sequential([layer])
model.set_weights(joined)
print([
    round(float(one), 3)
    for one in model.predict(random.randn(1, 3, 2), verbose=0)[0]
])
