from keras.layers import Dense
from keras.models import Sequential
from keras.regularizers import activity_l2
import numpy as np

model = Sequential()
model.add(Dense(2, init="one", input_dim=1,
                activity_regularizer=activity_l2(0.5)))
model.compile("sgd", "mse")
loss = model.evaluate(np.ones((1, 1)), np.ones((1, 2)), verbose=0)
print("loss %.1f" % loss)
