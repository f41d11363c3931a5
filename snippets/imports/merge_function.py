from keras.layers import merge

print(merge.__name__)
