import numpy as np
from tensorflow.keras.preprocessing.image import ImageDataGenerator

generator = ImageDataGenerator(rescale=0.25)
image = generator.standardize(np.full((2, 2, 3), 8.0))
print(image.shape, image.max())
