import numpy as np
from keras_preprocessing.image import img_to_array

print(img_to_array(np.zeros((4, 4, 3))).shape)
