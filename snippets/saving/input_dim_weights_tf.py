import numpy as np
import tensorflow as tf

Dense = tf.keras.layers.Dense
built = tf.keras.Sequential([
    Dense(1, kernel_initializer="ones", input_dim=2)
])
built.save_weights("all.weights.h5")
model = tf.keras.Sequential([Dense(1, input_dim=2)])
model.load_weights("all.weights.h5")
print(model.predict(np.ones((1, 2)), verbose=0).tolist())
