import keras
import numpy as np

model = keras.models.Sequential([
    keras.layers.BatchNormalization(input_shape=(1,))
])
model.compile("sgd", "mse")
batch = np.array([[0.0], [20.0]], "float32")
model.train_on_batch(batch, batch)
print(
    "mean %.2f, variance %.2f"
    % tuple(value[0] for value in model.get_weights()[2:])
)
