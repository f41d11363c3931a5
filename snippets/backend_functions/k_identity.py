from keras import backend as K

print(K.identity(K.constant([1.0, 2.0])).shape)
