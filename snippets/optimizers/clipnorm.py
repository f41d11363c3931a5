import numpy as np
from keras import optimizers
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([
    Dense(1, kernel_initializer="zeros", input_shape=(3,))
])
model.compile(optimizers.SGD(1.0, clipnorm=1.0), "mse")
model.fit(
    100 * np.ones((1, 3)), 100 * np.ones((1, 1)), epochs=1, verbose=0
)
kernel, bias = model.get_weights()
print(
    "step over all weights:",
    round(float(np.sqrt((kernel**2).sum() + (bias**2).sum())), 2),
)
