from keras import layers

print(layers.Dense.__name__)
