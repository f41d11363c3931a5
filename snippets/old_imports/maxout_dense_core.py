from keras.layers.core import MaxoutDense

print(MaxoutDense.__name__)
