import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=(4,)
    )
])
tf.saved_model.save(model, "saved")
loaded = tf.saved_model.load("saved")
for output in loaded.signatures["serving_default"](
    tf.constant(np.ones((1, 4), "float32"))
).values():
    print(output.numpy().tolist())
