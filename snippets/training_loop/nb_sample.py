import os

from keras.preprocessing.image import ImageDataGenerator

os.makedirs("images/cat")
open("images/cat/1.png", "w").close()
batches = ImageDataGenerator().flow_from_directory("images")
print(batches.nb_sample)
