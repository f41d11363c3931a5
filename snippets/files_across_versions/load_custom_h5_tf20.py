import keras
import numpy as np


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.factor = self.add_weight(
            name="factor", shape=(), initializer="ones"
        )

    def call(self, inputs):
        return inputs * self.factor


model = keras.models.load_model(
    "model.h5", custom_objects={"Scale": Scale}, compile=False
)
print(model.predict(np.array([[1.0, 2.0, 3.0]]), verbose=0))
