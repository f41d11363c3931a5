import numpy as np
from keras.layers import BatchNormalization
from keras.models import Sequential

model = Sequential([BatchNormalization(input_shape=(2,))])
model.compile("sgd", "mse")
x = np.array([[10.0, 0.0], [12.0, 4.0]])
for step in range(2):
    model.train_on_batch(x, np.zeros((2, 2)))
mean, variance = model.get_weights()[2:]
print("mean", ["%.2f" % value for value in mean])
print("variance", ["%.2f" % value for value in variance])
