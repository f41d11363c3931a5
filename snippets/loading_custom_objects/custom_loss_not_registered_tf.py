import numpy as np
import tensorflow as tf


def distance(y_true, y_pred):
    return tf.reduce_mean(tf.abs(y_true - y_pred))


model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
model.compile("sgd", distance)
model.train_on_batch(np.ones((1, 2)), np.ones((1, 1)))
model.save("model.h5")
tf.keras.models.load_model("model.h5")
