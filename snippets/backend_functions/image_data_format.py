from keras import backend as K

print(K.image_data_format())
