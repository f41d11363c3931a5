from keras.applications import ResNet50

print(callable(ResNet50))
