import numpy as np
import tensorflow as tf

layer = tf.keras.layers.Dense(
    2,
    input_shape=(3,),
    kernel_initializer=tf.keras.initializers.Ones(),
    kernel_regularizer=tf.keras.regularizers.l2(0.5),
    kernel_constraint=tf.keras.constraints.NonNeg(),
)
model = tf.keras.models.Sequential([layer])
model.compile("sgd", "mse")
print(
    round(
        float(
            model.test_on_batch(np.ones((1, 3)), np.full((1, 2), 3.0))
        ),
        2,
    )
)
