from keras.layers import Layer
from keras.models import Sequential


class Scale(Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(
            name="factor", shape=(2,), initializer="ones"
        )
        super(Scale, self).build(input_shape)

    def call(self, inputs):
        return inputs * self.factor


model = Sequential([Scale(input_shape=(2,))])
print([tuple(weight.shape) for weight in model.get_weights()])
