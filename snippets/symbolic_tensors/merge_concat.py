from keras.layers import Dense, Input, merge
from keras.models import Model

left, right = Input((2,)), Input((3,))
joined = merge([left, right], mode="concat")
print(Model([left, right], Dense(1)(joined)).count_params())
