import numpy as np
import tensorflow as tf
from keras import backend as K


def loss(y_true, y_pred):
    return K.mean(K.square(y_true - y_pred))


model = tf.keras.models.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(3,)
    )
])
model.compile("sgd", loss)
print(
    "%.1f" % model.train_on_batch(np.ones((2, 3)), np.full((2, 1), 2.0))
)
