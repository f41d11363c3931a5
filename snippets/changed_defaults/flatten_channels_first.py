import numpy as np
from keras import backend as K
from keras.layers import Flatten
from keras.models import Sequential

K.set_image_data_format("channels_first")
model = Sequential([Flatten(input_shape=(2, 1, 2))])
images = np.array([[[[1.0, 2.0]], [[3.0, 4.0]]]])
print(model.predict(images, verbose=0).tolist())
