import numpy as np
import tensorflow as tf

tf.compat.v1.disable_v2_behavior()
tf.keras.backend.set_learning_phase(1)
model = tf.keras.Sequential([
    tf.keras.layers.Dropout(0.5, input_shape=(1000,))
])
print(
    "predict drops:",
    bool((model.predict(np.ones((1, 1000))) == 0).any()),
)
tf.keras.backend.set_learning_phase(0)
model = tf.keras.Sequential([
    tf.keras.layers.Dropout(0.5, input_shape=(1000,))
])
print(
    "predict drops:",
    bool((model.predict(np.ones((1, 1000))) == 0).any()),
)
