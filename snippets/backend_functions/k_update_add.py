from keras import backend as K

count = K.variable([1.0, 2.0])
added = K.update_add(count, K.ones((2,)))
print(K.eval(added))
