import numpy as np
from keras.preprocessing import image

print(image.img_to_array(np.zeros((4, 4, 3))).shape)
