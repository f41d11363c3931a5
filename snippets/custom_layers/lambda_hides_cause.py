from keras import backend as K
from keras.layers import Input, Lambda
from keras.models import Model
import numpy as np

x = Input((3,))
model = Model(x, Lambda(lambda t: K.reverse(t, 1))(x))
print(model.predict(np.array([[1.0, 2.0, 3.0]]), verbose=0).tolist())
