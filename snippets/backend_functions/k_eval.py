from keras import backend as K

print(K.eval(K.ones((2, 2))).tolist())
