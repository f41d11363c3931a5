import numpy as np
from tensorflow.keras.preprocessing.image import img_to_array, load_img

print(img_to_array(np.zeros((4, 4, 3))).shape)
