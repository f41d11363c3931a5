import numpy as np
import tensorflow as tf

dropout = tf.keras.layers.Dropout(0.5)
ones = tf.constant(np.ones((1, 1000), "float32"))
print(
    "dropped in inference:",
    int((dropout(ones, training=False).numpy() == 0).sum()),
)
print(
    "dropped in training:",
    400 < int((dropout(ones, training=True).numpy() == 0).sum()) < 600,
)
