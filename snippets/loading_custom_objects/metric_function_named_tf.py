import numpy as np
import tensorflow as tf


def close(y_true, y_pred):
    return tf.reduce_mean(
        tf.cast(tf.abs(y_true - y_pred) < 0.1, "float32")
    )


model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(2,)
    )
])
model.compile("sgd", "mean_squared_error", metrics=[close])
model.train_on_batch(np.ones((1, 2)), np.zeros((1, 1), "float32"))
model.save("model.h5")
loaded = tf.keras.models.load_model(
    "model.h5", custom_objects={"close": close}
)
print([
    float(one)
    for one in loaded.evaluate(
        np.ones((1, 2)), np.zeros((1, 1), "float32"), verbose=0
    )
])
