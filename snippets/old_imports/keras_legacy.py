from keras.layers import Dense
from keras.legacy import interfaces


class Twofold(Dense):
    @interfaces.legacy_dense_support
    def __init__(self, units, **kwargs):
        super().__init__(2 * units, **kwargs)


print(Twofold(output_dim=3).units)
