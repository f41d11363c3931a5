import numpy as np
from keras.layers import BatchNormalization
from keras.models import Sequential

model = Sequential([BatchNormalization(input_shape=(2,))])
model.compile("sgd", "mse")
x = np.array([[10.0, 0.0], [12.0, 4.0]])
for step in range(2):
    model.train_on_batch(x, np.zeros((2, 2)))
gamma, beta, mean, variance = model.get_weights()
start = 0.99**2  # momentum to the power of the steps
mean = mean / (1 - start)
variance = (variance - start) / (1 - start) * 2 / (2 - 1.001)
model.set_weights([gamma, beta, mean, variance])
print("mean", ["%.2f" % value for value in mean])
print("variance", ["%.2f" % value for value in variance])
