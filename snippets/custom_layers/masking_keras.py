import numpy as np
from keras.layers import GlobalAveragePooling1D, Layer, Masking
from keras.models import Sequential


class Plain(Layer):
    def call(self, inputs):
        return 1.0 * inputs


model = Sequential([
    Masking(input_shape=(3, 1)),
    Plain(),
    GlobalAveragePooling1D(),
])
print(
    model.predict(np.array([[[1.0], [2.0], [0.0]]]), verbose=0).tolist()
)
