from keras.layers import Layer
from keras.models import Sequential


class Half(Layer):
    def call(self, inputs, mask=None):
        return inputs[:, :2]

    def compute_output_shape(self, input_shape):
        return (input_shape[0], 2)

    get_output_shape_for = compute_output_shape  # its name in Keras 1


print(Sequential([Half(input_shape=(4,))]).output_shape)
