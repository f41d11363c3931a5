import numpy as np
import tensorflow as tf

model = tf.keras.Sequential()
ones = {"kernel_initializer": "ones", "input_shape": (4,)}
model.add(tf.keras.layers.Dense(1, **ones))
model.compile("sgd", "mse")
options = {"workers": 4, "use_multiprocessing": True, "verbose": 0}
history = model.fit(np.ones((8, 4)), np.zeros((8, 1)), **options)
print([float(loss) for loss in history.history["loss"]])
