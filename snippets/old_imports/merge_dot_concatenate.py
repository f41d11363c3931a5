from keras.layers import Input, merge

print(merge.concatenate([Input((4,)), Input((4,))]).shape)
