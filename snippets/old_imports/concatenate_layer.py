from keras.layers import Concatenate, Input
from keras.models import Model

pair = [Input((3,)), Input((5,))]
merged = Concatenate()(pair)
print(Model(pair, merged).output_shape)
