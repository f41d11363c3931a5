import os

import tensorflow as tf

os.makedirs("images/cat")
open("images/cat/1.png", "w").close()
images = tf.keras.preprocessing.image.ImageDataGenerator()
batches = images.flow_from_directory("images")
print(batches.nb_sample)
