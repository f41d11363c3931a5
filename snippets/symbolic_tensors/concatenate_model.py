from keras.layers import Concatenate, Input
from keras.models import Model

left, right = Input((2,)), Input((3,))
Model([left, right], Concatenate([left, right]))
print("joined")
