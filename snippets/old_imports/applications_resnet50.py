from keras.applications.resnet50 import ResNet50

print(callable(ResNet50))
