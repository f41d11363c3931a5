import numpy as np
import tensorflow as tf

model = tf.keras.models.load_model("model.keras")
print(model.predict(np.array([[1.0, 2.0, 3.0]]), verbose=0))
