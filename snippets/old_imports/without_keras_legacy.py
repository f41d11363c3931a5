from keras.layers import Dense


class Twofold(Dense):
    def __init__(self, units, **kwargs):
        super().__init__(2 * units, **kwargs)


print(Twofold(units=3).units)
