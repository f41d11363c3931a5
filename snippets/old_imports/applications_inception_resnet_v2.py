from keras.applications.inception_resnet_v2 import InceptionResNetV2

print(callable(InceptionResNetV2))
