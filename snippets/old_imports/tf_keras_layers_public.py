from tensorflow.keras.layers import (
    Activation,
    BatchNormalization,
    Dense,
    Dropout,
)

for layer in Dense, Dropout, Activation, BatchNormalization:
    print(layer.__name__)
