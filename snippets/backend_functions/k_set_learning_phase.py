from keras import backend as K

K.set_learning_phase(1)
print(K.learning_phase())
