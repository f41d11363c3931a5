import numpy as np
import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(
    momentum=1.0, center=False, scale=False, input_shape=(1,)
)
model = tf.keras.Sequential([layer])
model.compile(tf.keras.optimizers.SGD(), "mse")
x = np.array([[100.0], [100.0]])
print("loss", round(float(model.train_on_batch(x, x)), 1))
