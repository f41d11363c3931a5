from keras.layers.convolutional import Conv2D

print(Conv2D.__name__)
