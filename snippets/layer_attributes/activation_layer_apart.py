import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(2, input_shape=(3,)),
    tf.keras.layers.LeakyReLU(),
])
copy = tf.keras.models.model_from_json(model.to_json())
copy.set_weights([np.ones((3, 2)), np.zeros(2)])
print(
    copy
    .predict(-np.ones((1, 3)), verbose=0)
    .astype(float)
    .round(4)
    .tolist()
)
