from keras import backend as K

joined = K.concatenate([[1.0, 2.0], [3.0, 4.0]], axis=0)
print(K.eval(K.reshape(joined, shape=(2, 2))).tolist())
