import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=(3,)
    )
])
gradients = tf.keras.backend.gradients(model.outputs[0], model.inputs)
print(
    tf.keras.backend.function(model.inputs, gradients)([
        np.ones((1, 3))
    ])[0].tolist()
)
