from keras.layers import Deconv2D

print(Deconv2D.__name__)
