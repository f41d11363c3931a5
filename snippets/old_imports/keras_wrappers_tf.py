from tensorflow.keras.wrappers.scikit_learn import KerasClassifier

print(KerasClassifier.__name__)
