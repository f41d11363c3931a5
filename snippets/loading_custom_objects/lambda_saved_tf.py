import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Lambda(lambda x: 2 * x, input_shape=(1,))
])
model.save("lambda.keras")
loaded = tf.keras.models.load_model("lambda.keras")
print(loaded.predict(np.array([[3.0]]), verbose=0).tolist())
