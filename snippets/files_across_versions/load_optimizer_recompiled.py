import keras
import numpy as np

x = np.array([[1.0, 2.0, 3.0]])
y = np.array([[1.0]])
model = keras.models.load_model("model.h5", compile=False)
model.compile(keras.optimizers.Adam(0.1), "mse")
for _ in range(3):
    model.train_on_batch(x, y)
print(np.round(model.evaluate(x, y, verbose=0), 4))
