from keras import backend as K

x = K.conv1d(K.ones((1, 4, 1)), K.ones((2, 1, 3)))
y = K.conv2d(K.ones((1, 3, 3, 1)), K.ones((2, 2, 1, 5)))
print(K.eval(x).sum(), K.eval(y).sum())
