import numpy as np
import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()

model = tf.keras.Sequential([
    tf.keras.layers.Dropout(0.5),
    tf.keras.layers.Dense(1, kernel_initializer="ones"),
])
model.compile("sgd", "mse")
loss = model.train_on_batch(np.ones((8, 1)), np.ones((8, 1)))
print("loss %.1f" % loss)  # dropout makes each 1 a 0 or a 2
