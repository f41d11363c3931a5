import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="ones", input_shape=(2,)
    )
])
model.compile("sgd", "mean_squared_error")
callback = tf.keras.callbacks.ModelCheckpoint("best.keras")
x, y = np.ones((2, 2)), np.full((2, 1), 2.0)
model.fit(x, y, callbacks=[callback], epochs=1, verbose=0)
print(
    tf.keras.models
    .load_model("best.keras")
    .predict(x[:1], verbose=0)
    .tolist()
)
