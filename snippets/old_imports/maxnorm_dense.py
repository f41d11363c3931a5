from keras.constraints import maxnorm
from keras.layers import Dense
from keras.models import Sequential
import numpy as np

model = Sequential()
model.add(Dense(1, input_dim=4, W_constraint=maxnorm(1.0)))
model.compile("sgd", "mse")
model.set_weights([np.full((4, 1), 2.0), np.zeros(1)])
model.train_on_batch(np.zeros((1, 4)), np.zeros((1, 1)))
print("%.1f" % model.get_weights()[0][0, 0])
