import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(3, input_shape=(4,), activation="softmax")])
print(model.predict_classes(np.zeros((2, 4))).shape)
