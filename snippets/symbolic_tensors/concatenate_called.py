from keras.layers import Concatenate, Dense, Input
from keras.models import Model

left, right = Input((2,)), Input((3,))
joined = Concatenate()([left, right])
print(Model([left, right], Dense(1)(joined)).count_params())
