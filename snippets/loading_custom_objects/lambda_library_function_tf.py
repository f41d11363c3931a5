import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Lambda(
        tf.keras.backend.square, output_shape=(2,), input_shape=(2,)
    )
])
model.save("lambda.h5")
loaded = tf.keras.models.load_model("lambda.h5")
print(loaded.predict(np.array([[1.0, 3.0]]), verbose=0).tolist())
