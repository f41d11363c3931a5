from keras.layers import Conv3D
from keras.models import Sequential

model = Sequential([Conv3D(8, (3, 3, 3), input_shape=(9, 9, 9, 1))])
print(model.output_shape)
