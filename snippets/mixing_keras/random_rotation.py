from tensorflow.keras.layers import RandomRotation

print(RandomRotation.__name__)
