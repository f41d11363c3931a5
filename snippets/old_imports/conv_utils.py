from keras.utils import conv_utils

print(conv_utils.normalize_tuple(3, 2, "kernel_size"))
