from keras.backend.tensorflow_backend import set_session

print(set_session.__name__)
