import numpy as np
import tensorflow as tf

make = tf.keras.preprocessing.image.ImageDataGenerator
flow = make().flow(np.ones((4, 2, 2, 1)), batch_size=2)
print(flow.next().shape)
