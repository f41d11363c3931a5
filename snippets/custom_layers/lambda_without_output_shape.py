import numpy as np
import tensorflow as tf

inputs = tf.keras.Input((4,))
outputs = tf.keras.layers.Lambda(
    lambda x: tf.zeros((tf.shape(x)[0], 2))
)(inputs)
print(
    tf.keras
    .Model(inputs, outputs)
    .predict(np.ones((3, 4)), verbose=0)
    .tolist()
)
