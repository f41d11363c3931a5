import numpy as np
import tensorflow as tf

inputs = tf.keras.Input((2,))
outputs = tf.keras.layers.Dense(1, kernel_initializer="zeros")(inputs)
model = tf.keras.Model(inputs, outputs)
model.add_loss(tf.reduce_mean(tf.square(outputs - 2.0)))
model.compile("sgd", "mse")
print(
    round(
        float(
            model.evaluate(np.ones((8, 2)), np.zeros((8, 1)), verbose=0)
        ),
        2,
    )
)
