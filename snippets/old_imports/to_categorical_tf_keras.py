from tensorflow.keras.utils import to_categorical

print(to_categorical([0, 2], 3).shape)
