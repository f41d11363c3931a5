import numpy as np
import tensorflow as tf


def make(start):
    model = tf.keras.Sequential([
        tf.keras.layers.Dense(
            1, kernel_initializer=start, input_shape=(2,)
        )
    ])
    model.compile("sgd", "mean_squared_error")
    return model


best = tf.keras.callbacks.ModelCheckpoint(
    "best.weights.h5",
    monitor="loss",
    save_best_only=True,
    save_weights_only=True,
)
x, y = np.ones((2, 2)), np.full((2, 1), 2.0)
make("ones").fit(x, y, callbacks=[best], epochs=1, verbose=0)
model = make("zeros")
model.load_weights("best.weights.h5")
model.save("best.keras")
print(
    tf.keras.models
    .load_model("best.keras")
    .predict(x[:1], verbose=0)
    .tolist()
)
