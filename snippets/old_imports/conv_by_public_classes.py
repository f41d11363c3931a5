from keras.layers import Conv1D, Conv2D, Conv3D, Dense

for layer in Conv2D(1, 3), Dense(1):
    print(isinstance(layer, (Conv1D, Conv2D, Conv3D)))
