from keras.layers import Add, Concatenate, Conv2D, Dense, Input
from keras.models import Model

left, right = Input((4,)), Input((4,))
joined = Concatenate()([left, right])
summed = Add()([left, right])
outputs = Concatenate()([Dense(2)(joined), Dense(3)(summed)])
print(Model([left, right], outputs).output_shape, Conv2D.__name__)
