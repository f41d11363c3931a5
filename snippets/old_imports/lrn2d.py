from keras.layers import LRN2D

print(LRN2D.__name__)
