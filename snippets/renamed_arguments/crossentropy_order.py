from keras import backend as K

predicted, truth = K.variable([[0.25, 0.75]]), K.variable([[0.0, 1.0]])
# Keras 1: output first
loss = K.categorical_crossentropy(predicted, truth)
print(round(float(K.eval(loss)[0]), 2))
