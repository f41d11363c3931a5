from keras.layers import Conv2D

print(Conv2D.__name__)
