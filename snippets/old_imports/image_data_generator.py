import numpy as np
from keras.preprocessing.image import ImageDataGenerator

images = np.full((1, 2, 2, 3), 8.0)
generator = ImageDataGenerator(rescale=0.25)
batch = next(generator.flow(images, batch_size=1))
print(batch.shape, batch.max())
