from keras.layers import Convolution2D
from keras.models import Sequential

model = Sequential()
model.add(
    Convolution2D(
        nb_filter=32, nb_row=3, nb_col=3, input_shape=(28, 28, 1)
    )
)
print(model.output_shape)
