from tensorflow.keras.applications.resnet50 import ResNet50, preprocess_input

print(callable(ResNet50), preprocess_input is not None)
