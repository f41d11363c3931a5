import numpy as np
import tensorflow as tf

Dense = tf.keras.layers.Dense
model = tf.keras.Sequential([Dense(1, input_shape=(1,))])
model.set_weights([np.full((1, 1), 2.0), np.ones(1)])
model.save_weights("model.weights.h5")
other = tf.keras.Sequential([Dense(1, input_shape=(1,))])
other.load_weights("model.weights.h5")
print(other.predict(np.full((1, 1), 1.5), verbose=0).tolist())
