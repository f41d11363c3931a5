import numpy as np
import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(momentum=0.0)
model = tf.keras.Sequential([tf.keras.Input((1,)), layer])
model.compile("sgd", "mse")
x = np.arange(4.0).reshape(4, 1)
model.fit(x, x, batch_size=4, shuffle=False, verbose=0)
mean, variance = [w.item() for w in layer.get_weights()[2:]]
print("mean %.2f, variance %.2f" % (mean, variance))
