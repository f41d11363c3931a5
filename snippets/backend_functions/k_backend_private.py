from keras import backend as K

print(K._BACKEND)
