from keras import backend as K

predicted, truth = K.variable([[0.25, 0.75]]), K.variable([[0.0, 1.0]])
loss = K.categorical_crossentropy(target=truth, output=predicted)
print(round(float(K.eval(loss)[0]), 2))
