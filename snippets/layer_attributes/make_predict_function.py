import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        2, kernel_initializer="ones", input_shape=(3,)
    )
])
model.compile("sgd", "mse")
model._make_predict_function()
print(model.predict(np.ones((1, 3)), verbose=0).tolist())
