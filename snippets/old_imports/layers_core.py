from keras.layers.core import Dense, Flatten

print(Dense(2).name.split("_")[0], Flatten().name.split("_")[0])
