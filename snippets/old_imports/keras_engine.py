from keras.engine import Layer

print(Layer.__name__)
