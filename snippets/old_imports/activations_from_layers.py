from keras.layers import activations

print(activations.relu.__name__)
