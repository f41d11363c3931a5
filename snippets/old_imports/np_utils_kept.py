from keras import utils as np_utils

print(np_utils.to_categorical([0, 2], 3).shape)
