from keras.engine.topology import Layer

print(Layer.__name__)
