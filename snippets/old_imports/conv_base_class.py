from keras.layers.convolutional import Conv

print(Conv.__name__)
