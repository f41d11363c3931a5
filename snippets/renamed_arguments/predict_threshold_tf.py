import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Dense(1, input_shape=(1,), activation="sigmoid")
model = tf.keras.Sequential([layer])
model.set_weights([np.ones((1, 1)), np.zeros(1)])
predicted = model.predict(np.array([[-1.0], [2.0]]), verbose=0)
print((predicted > 0.5).astype("int32").tolist())
