import keras.backend.tensorflow_backend as backend

print(backend._SESSION)
