from keras.utils import print_summary

print(print_summary.__name__)
