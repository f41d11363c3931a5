from keras import backend as K

labels, guess = K.constant([1]), K.constant([[0.25, 0.5, 0.25]])
loss = K.sparse_categorical_crossentropy(labels, guess)
print(K.eval(loss).round(4))
