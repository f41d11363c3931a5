from keras.layers import Dense, LeakyReLU
from keras.models import Sequential, model_from_json

model = Sequential([Dense(2, activation=LeakyReLU(), input_shape=(3,))])
model_from_json(model.to_json())
print("copied")
