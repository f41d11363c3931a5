from tensorflow.keras import utils

print(utils.to_categorical([0, 2]).shape)
