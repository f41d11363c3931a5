from keras.layers import Layer
from keras.models import Sequential, load_model


class Scale(Layer):
    def __init__(self, factor=1.0, **keywords):
        super(Scale, self).__init__(**keywords)
        self.factor = factor

    def call(self, inputs, mask=None):
        return inputs * self.factor


Sequential([Scale(3.0, input_shape=(2,))]).save("scale.h5")
print(
    load_model("scale.h5", custom_objects={"Scale": Scale})
    .layers[-1]
    .factor
)
