import numpy as np
from keras import optimizers
from keras.layers import Dense
from keras.models import Sequential

model = Sequential([
    Dense(1, kernel_initializer="zeros", input_shape=(4,))
])
model.compile(optimizers.SGD(), "mse")
model.optimizer.learning_rate = 0.0  # stop learning
model.fit(np.ones((8, 4)), np.ones((8, 1)), epochs=1, verbose=0)
print("weight %.2f" % model.get_weights()[0][0, 0])
