from keras.api.layers import Dense

print(Dense.__name__)
