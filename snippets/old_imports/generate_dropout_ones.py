from keras.layers.recurrent import _generate_dropout_ones

print(_generate_dropout_ones.__name__)
