import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(1, input_shape=(2,))
])
model.compile(
    "sgd", "mean_squared_error", metrics=["mean_absolute_error"]
)
model.train_on_batch(np.ones((1, 2)), np.ones((1, 1)))
model.save("model.h5")
loaded = tf.keras.models.load_model("model.h5")
print(loaded.output_shape)
