import numpy as np
import tensorflow as tf

dense = tf.keras.layers.Dense(1, use_bias=False, input_shape=(1,))
model = tf.keras.Sequential([dense])
model.compile("adadelta", "mse")
model.set_weights([np.zeros((1, 1))])
model.train_on_batch(np.ones((1, 1)), np.full((1, 1), 0.5))
print("moved by %.1e" % float(model.get_weights()[0].squeeze()))
