from keras.layers.merge import concatenate

print(concatenate.__name__)
