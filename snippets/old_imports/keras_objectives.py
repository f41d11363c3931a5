from keras.objectives import mean_squared_error

print(mean_squared_error.__name__)
