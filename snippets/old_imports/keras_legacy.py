from keras.legacy import interfaces

print(interfaces.legacy_dense_support.__name__)
