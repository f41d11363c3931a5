from keras.engine import InputSpec

print(InputSpec(ndim=2).ndim)
