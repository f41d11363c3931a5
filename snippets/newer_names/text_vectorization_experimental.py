import numpy as np
import tensorflow as tf

layer = tf.keras.layers.experimental.preprocessing.TextVectorization(
    max_tokens=10
)
layer.adapt(np.array(["the cat", "the dog"]))
print([str(word) for word in layer.get_vocabulary()[:3]])
