import numpy as np
import tensorflow as tf

layer = tf.keras.layers.BatchNormalization(input_shape=(1,))
layer.trainable = False
model = tf.keras.Sequential([layer])
model.compile(tf.keras.optimizers.SGD(), "mse")
x = np.array([[100.0], [100.0]])
# With moving statistics the output is close to the input;
# with the batch's own it is 0.
print("loss", round(float(model.train_on_batch(x, x)), 1))
