from keras.losses import mean_squared_error

print(mean_squared_error.__name__)
