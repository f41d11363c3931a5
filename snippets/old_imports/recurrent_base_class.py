from keras.layers.recurrent import Recurrent

print(Recurrent.__name__)
