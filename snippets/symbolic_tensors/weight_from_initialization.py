from keras import initializations
from keras.layers import Layer
from keras.models import Sequential


class Attention(Layer):
    def build(self, input_shape):
        self.W = initializations.get("normal")(
            (input_shape[-1],), name="W"
        )
        self.trainable_weights = [self.W]
        self.built = True

    def call(self, x, mask=None):
        return x * self.W


print(Sequential([Attention(input_shape=(3,))]).count_params())
