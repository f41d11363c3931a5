import numpy as np
from keras.layers import Input
from keras.layers.merge import concatenate
from keras.models import Model

left, right = Input((1,)), Input((2,))
model = Model([left, right], concatenate([left, right]))
values = [np.array([[1.0]]), np.array([[2.0, 3.0]])]
print(model.predict(values, verbose=0).tolist())
