from keras import backend as K

print(type(K.get_session()).__name__)
