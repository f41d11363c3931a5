from keras.src.layers import Dense

print(Dense(2).units)
