import keras

print(keras.utils.get_file.__name__)
