import keras

print(sorted(name for name in dir(keras.backend) if not name.startswith("_")))
