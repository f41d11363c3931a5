import numpy as np
import tensorflow as tf

tf.keras.backend.set_learning_phase(1)
model = tf.keras.Sequential([tf.keras.layers.Dropout(0.5, input_shape=(1000,))])
print("call drops:", bool((np.array(model(np.ones((1, 1000), "float32"))) == 0).any()))
print("predict drops:", bool((model.predict(np.ones((1, 1000)), verbose=0) == 0).any()))
