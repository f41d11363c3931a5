from keras.layers import Activation
from keras.models import Sequential

model = Sequential([Activation("relu", input_dim=4)])
print(model.output_shape)
