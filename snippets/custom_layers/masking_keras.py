from keras.layers import Layer, Masking
from keras.models import Sequential


class Plain(Layer):
    def call(self, inputs):
        return 1.0 * inputs


class Show(Layer):
    def __init__(self, **keywords):
        super(Show, self).__init__(**keywords)
        self.supports_masking = True

    def call(self, inputs, mask=None):
        print("mask arrives:", mask is not None)
        return inputs


model = Sequential([Masking(input_shape=(3, 1)), Plain(), Show()])
