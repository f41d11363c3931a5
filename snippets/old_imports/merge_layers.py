import numpy as np
from keras import layers
from keras.models import Model

left, right = layers.Input((2,)), layers.Input((2,))
values = [np.array([[1.0, 2.0]]), np.array([[3.0, 4.0]])]
for mode, layer in [
    ("sum", layers.Add()),
    ("mul", layers.Multiply()),
    ("ave", layers.Average()),
    ("max", layers.Maximum()),
    ("concat", layers.Concatenate()),
    ("dot", layers.Dot(axes=-1)),
]:
    model = Model([left, right], layer([left, right]))
    print(mode, model.predict(values, verbose=0).tolist())
