import numpy as np
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([
    Dense(1, kernel_initializer="zeros", input_shape=(4,))
])
model.compile("sgd", "mse")
weights = np.array([1.0, 1.0, 0.0, 0.0])
scaled = weights * len(weights) / np.count_nonzero(weights)
loss = model.evaluate(
    np.ones((4, 4)), np.ones((4, 1)), sample_weight=scaled, verbose=0
)
print(round(float(loss), 3))
