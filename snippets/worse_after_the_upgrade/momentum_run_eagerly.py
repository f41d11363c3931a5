import numpy as np
import tensorflow as tf


class NoMomentum(tf.keras.callbacks.Callback):
    def on_train_batch_begin(self, batch, logs=None):
        layer.momentum = 0.9 if batch == 0 else 0.0


layer = tf.keras.layers.BatchNormalization(input_shape=(1,))
model = tf.keras.Sequential([layer])
model.compile("sgd", "mse", run_eagerly=True)
tens = np.full((8, 1), 10.0)
model.fit(tens, tens, 4, verbose=0, callbacks=[NoMomentum()])
print("moving mean %.2f" % layer.get_weights()[2].squeeze())
