from tensorflow.keras.layers.normalization import BatchNormalization

print(BatchNormalization.__name__)
