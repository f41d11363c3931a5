import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=(4,)
    )
])
tf.saved_model.save(model, "saved")
loaded = tf.keras.models.load_model("saved")
print(loaded.predict(np.ones((1, 4), "float32")).tolist())
