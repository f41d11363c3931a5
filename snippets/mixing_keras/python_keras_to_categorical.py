from tensorflow.python.keras import utils

print(utils.to_categorical([0, 2]).shape)
