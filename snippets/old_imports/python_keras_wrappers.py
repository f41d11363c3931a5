from tensorflow.python.keras.layers import wrappers

print(wrappers.TimeDistributed.__name__)
