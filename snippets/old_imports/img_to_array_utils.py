import numpy as np
from keras.utils import array_to_img, img_to_array, load_img

print(img_to_array(np.zeros((4, 4, 3))).shape)
