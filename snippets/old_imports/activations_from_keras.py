from keras import activations

print(activations.relu.__name__)
