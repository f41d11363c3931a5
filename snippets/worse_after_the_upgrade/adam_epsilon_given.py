import numpy as np
from keras.layers import Dense
from keras.models import Sequential
from keras.optimizers import Adam

model = Sequential([Dense(1, input_shape=(1,))])
model.set_weights([np.zeros((1, 1)), np.zeros(1)])
model.compile(Adam(epsilon=1e-8), "mse")
model.train_on_batch(np.ones((1, 1)), np.full((1, 1), 5e-8))
print("moved by %.1e" % model.get_weights()[0][0, 0])
