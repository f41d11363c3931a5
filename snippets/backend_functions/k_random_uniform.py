from keras import backend as K

x = K.random_uniform((100, 1000), 2.0, 4.0)
x = K.eval(x)
print(x.shape, x.dtype, x.mean().round(1), x.std().round(1))
