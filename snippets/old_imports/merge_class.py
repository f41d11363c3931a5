from keras.layers import Merge

print(Merge.__name__)
