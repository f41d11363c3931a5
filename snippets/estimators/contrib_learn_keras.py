import numpy as np
import tensorflow as tf

x = np.float32([[1], [2]])
y = np.float32([[3], [6]])
model = tf.keras.Sequential([
    tf.keras.Input((1,)),
    tf.keras.layers.Dense(1, kernel_initializer="zeros")])
model.compile(tf.keras.optimizers.Ftrl(0.2), "mean_squared_error")
model.fit(x, y, epochs=3, verbose=0)
weight, bias = model.get_weights()
print("weight %.4f bias %.4f" % (weight[0, 0], bias[0]))
