from tensorflow.keras.losses import mean_absolute_error

print(mean_absolute_error.__name__)
