from keras.layers.advanced_activations import LeakyReLU

print(LeakyReLU.__name__)
