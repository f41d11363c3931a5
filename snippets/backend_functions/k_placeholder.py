from keras import backend as K

x = K.placeholder(shape=(None, 3))
print(K.int_shape(x))
