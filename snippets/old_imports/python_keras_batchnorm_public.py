from tensorflow.keras.layers import BatchNormalization

print(BatchNormalization(axis=-1).get_config()["axis"])
