from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(1, input_shape=(4,))])
model.compile("adam", "mse")
model.optimizer.learning_rate = 0.5
print(round(float(model.optimizer.learning_rate.numpy()), 3))
