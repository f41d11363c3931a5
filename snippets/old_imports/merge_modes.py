import numpy as np
from keras.layers import Input, merge
from keras.models import Model

left, right = Input((2,)), Input((2,))
values = [np.array([[1.0, 2.0]]), np.array([[3.0, 4.0]])]
for mode in ["sum", "mul", "ave", "max", "concat", "dot"]:
    model = Model([left, right], merge([left, right], mode=mode))
    print(mode, model.predict(values).tolist())
