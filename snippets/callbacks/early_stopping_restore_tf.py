import numpy as np
import tensorflow as tf

stop = tf.keras.callbacks.EarlyStopping(
    monitor="loss", patience=2, restore_best_weights=True
)
model = tf.keras.Sequential([
    tf.keras.layers.Dense(
        1, kernel_initializer="zeros", input_shape=(1,)
    )
])
model.compile("sgd", "mse")
# so large that each epoch is worse than the one before
x, y = 20 * np.ones((8, 1)), np.ones((8, 1))
model.fit(x, y, epochs=9, callbacks=[stop], verbose=0)
print("weight %.2f" % model.get_weights()[0][0, 0])
