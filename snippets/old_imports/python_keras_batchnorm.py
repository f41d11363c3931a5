from tensorflow.python.keras.layers import BatchNormalization

print(BatchNormalization(axis=-1).get_config()["axis"])
