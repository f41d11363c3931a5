from keras.layers import InputSpec, Layer

print(Layer.__name__, InputSpec(ndim=2).ndim)
