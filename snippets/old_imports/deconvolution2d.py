from keras.layers import Deconvolution2D

print(Deconvolution2D.__name__)
