import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Lambda(
        lambda x: tf.square(x), output_shape=(2,), input_shape=(2,)
    )
])
model.save("lambda.keras")
loaded = tf.keras.models.load_model(
    "lambda.keras", custom_objects={"tf": tf}, safe_mode=False
)
print(loaded.predict(np.array([[1.0, 3.0]]), verbose=0).tolist())
