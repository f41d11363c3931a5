import numpy as np
import tensorflow as tf

tf.keras.backend.set_learning_phase(1)
model = tf.keras.Sequential([
    tf.keras.layers.Dropout(0.5, input_shape=(1000,))
])
ones = np.ones((1, 1000), "float32")
print("call:", np.unique(model(ones)).tolist())
print("predict:", np.unique(model.predict(ones, verbose=0)).tolist())
