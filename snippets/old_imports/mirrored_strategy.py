import numpy as np
import tensorflow as tf

strategy = tf.distribute.MirroredStrategy()
with strategy.scope():
    model = tf.keras.Sequential([
        tf.keras.layers.Dense(1, input_shape=(4,))
    ])
    model.compile("sgd", "mse")
history = model.fit(np.zeros((8, 4)), np.zeros((8, 1)), verbose=0)
print("epochs:", len(history.history["loss"]))
