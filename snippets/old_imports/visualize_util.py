from keras.utils.visualize_util import plot

print(plot.__name__)
