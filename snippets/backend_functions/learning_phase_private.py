from keras.backend import tensorflow_backend

print(tensorflow_backend._LEARNING_PHASE)
