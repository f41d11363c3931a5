from keras.layers import LocallyConnected1D

print(LocallyConnected1D(2, 3).name.split("_")[0])
