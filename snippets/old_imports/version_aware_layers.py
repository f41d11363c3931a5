from keras.layers import VersionAwareLayers

print(VersionAwareLayers().Dense.__name__)
