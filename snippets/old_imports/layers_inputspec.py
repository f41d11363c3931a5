from keras.layers import InputSpec

print(InputSpec(ndim=2).ndim)
