from keras.layers import Conv2D
from keras.models import Sequential

model = Sequential([
    Conv2D(32, (3, 3), padding="same", input_shape=(28, 28, 1))
])
print(model.output_shape)
