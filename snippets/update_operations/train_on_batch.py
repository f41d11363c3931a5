import numpy as np
import tensorflow as tf

model = tf.keras.Sequential([
    tf.keras.layers.BatchNormalization(input_shape=(1,))
])
model.compile("sgd", "mse")
batch = np.array([[0.0], [20.0]], np.float32)
for _ in range(2):
    model.train_on_batch(batch, batch)
mean, variance = model.get_weights()[2:]
print("mean %.3f, variance %.4f" % (mean[0], variance[0]))
