import numpy as np
import tensorflow as tf

x = np.array([[1.0, 2.0, 3.0]])
y = np.array([[1.0]])
model = tf.keras.models.load_model("model.h5")
for _ in range(3):
    model.train_on_batch(x, y)
print(np.round(model.evaluate(x, y, verbose=0), 4))
