from keras import backend as K

x = K.ones((2, 3, 4))
with K.name_scope("flat"):
    y = K.batch_flatten(x)
print(K.dtype(y), K.eval(y).shape)
