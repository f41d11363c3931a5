from keras.utils import layer_utils

print(layer_utils.count_params([]))
