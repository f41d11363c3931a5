import numpy as np
import tensorflow as tf

x = np.array([[1.0, 2.0, 3.0]])
y = np.array([[1.0]])
layer = tf.keras.layers.Dense(1, input_shape=(3,))
model = tf.keras.Sequential([layer])
model.set_weights([np.full((3, 1), 0.5), np.zeros(1)])
model.compile(tf.keras.optimizers.Adam(0.1, epsilon=1e-7), "mse")
for _ in range(3):
    model.train_on_batch(x, y)
model.save("model.h5")
for _ in range(3):
    model.train_on_batch(x, y)
print(np.round(model.evaluate(x, y, verbose=0), 4))
