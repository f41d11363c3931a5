from keras import backend as K

print(K.image_dim_ordering())
