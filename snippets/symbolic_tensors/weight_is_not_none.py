import numpy as np
from keras.layers import Input, Layer
from keras.models import Model


class Biased(Layer):
    def build(self, input_shape):
        self.bias = self.add_weight(
            name="bias", shape=(3,), initializer="ones"
        )
        self.built = True

    def call(self, inputs):
        if self.bias is not None:
            inputs = inputs + self.bias
        return inputs


x = Input((3,))
model = Model(x, Biased()(x))
print(model.predict(np.zeros((1, 3)), verbose=0).tolist())
