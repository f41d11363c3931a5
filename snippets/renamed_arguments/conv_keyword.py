from keras.layers import Conv2D
from keras.models import Sequential

model = Sequential()
model.add(
    Conv2D(
        32,
        kernel_size=(3, 3),
        strides=(1, 1),
        padding="valid",
        input_shape=(28, 28, 1),
    )
)
print(model.output_shape)
