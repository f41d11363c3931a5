import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(4,))
])
model._make_predict_function()
print(model.predict(np.zeros((2, 4))).shape)
