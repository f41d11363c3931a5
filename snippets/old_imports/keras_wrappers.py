from keras.wrappers.scikit_learn import KerasClassifier

print(KerasClassifier.__name__)
