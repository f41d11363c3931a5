import numpy as np
import tensorflow as tf
from tensorflow.keras import backend as K

with tf.Graph().as_default():
    model = tf.keras.Sequential([
        tf.keras.layers.Dense(
            1, kernel_initializer="ones", input_shape=(4,)
        )
    ])
    optimizer, weights = (
        tf.keras.optimizers.SGD(0.1),
        model.trainable_weights,
    )
    updates = optimizer.get_updates(
        loss=K.sum(model.output), params=weights
    )
    K.function([model.input], [model.output], updates=updates)([
        np.ones((2, 4))
    ])
    print("weight %.2f" % model.get_weights()[0][0, 0])
