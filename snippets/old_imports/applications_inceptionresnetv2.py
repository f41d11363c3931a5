from keras.applications.inceptionresnetv2 import InceptionResNetV2

print(callable(InceptionResNetV2))
