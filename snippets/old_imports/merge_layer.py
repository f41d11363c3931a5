from keras.layers import Input, Merge
from keras.models import Model

pair = [Input((3,)), Input((5,))]
merged = Merge(mode="concat")(pair)
print(Model(pair, merged).output_shape)
