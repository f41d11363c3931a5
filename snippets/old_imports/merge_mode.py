from keras.layers import Input, merge
from keras.models import Model

left, right = Input((4,)), Input((4,))
joined = merge([left, right], mode="concat")
print(Model([left, right], joined).output_shape)
