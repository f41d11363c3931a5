from keras import backend as K

print(K.tf.__name__)
