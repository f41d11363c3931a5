from keras import backend as K
from keras.layers import Conv2D
from keras.models import Sequential

K.set_image_data_format("channels_first")
model = Sequential([Conv2D(4, 3, input_shape=(3, 8, 8))])
print(model.output_shape, K.image_data_format())
