from keras.layers import Layer
from keras.models import Sequential


class Attention(Layer):
    def build(self, input_shape):
        self.W = self.add_weight(
            name="W",
            shape=(int(input_shape[-1]),),
            initializer="random_normal",
        )
        self.built = True

    def call(self, x, mask=None):
        return x * self.W


print(Sequential([Attention(input_shape=(3,))]).count_params())
