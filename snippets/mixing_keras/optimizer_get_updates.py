import numpy as np
import tensorflow as tf

with tf.Graph().as_default():
    model = tf.keras.models.Sequential([
        tf.keras.layers.Dense(
            1, kernel_initializer="zeros", input_shape=(3,)
        )
    ])
    loss = tf.reduce_mean(model.output)
    optimizer = tf.keras.optimizers.Adam(0.5)
    updates = optimizer.get_updates(
        params=model.trainable_weights, loss=loss
    )
    train = tf.keras.backend.function(
        [model.input], [loss], updates=updates
    )
    train([np.ones((4, 3))])
    print([
        round(float(weight), 2)
        for weight in model.get_weights()[0][:, 0]
    ])
