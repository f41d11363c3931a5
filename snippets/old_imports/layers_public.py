from keras.layers import (
    LSTM,
    BatchNormalization,
    Dense,
    Embedding,
    Flatten,
    LeakyReLU,
    TimeDistributed,
)

for layer in (
    LSTM,
    BatchNormalization,
    Dense,
    Embedding,
    Flatten,
    LeakyReLU,
    TimeDistributed,
):
    print(layer.__name__)
