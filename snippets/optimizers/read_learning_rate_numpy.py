from keras.layers import Dense
from keras.models import Sequential

model = Sequential([Dense(1, input_shape=(4,))])
model.compile("adam", "mse")
print(round(float(model.optimizer.learning_rate.numpy()), 4))
