from keras.layers import Input, concatenate

print(concatenate([Input((4,)), Input((4,))]).shape)
