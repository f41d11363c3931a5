from keras.layers import Recurrent

print(Recurrent.__name__)
