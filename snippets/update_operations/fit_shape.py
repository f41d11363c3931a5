import numpy as np
import tensorflow

# TensorFlow 1.12 has no compat.v1
tf = getattr(tensorflow.compat, "v1", tensorflow)
if tf is not tensorflow:
    tf.disable_v2_behavior()

model = tf.keras.Sequential([
    tf.keras.layers.BatchNormalization(input_shape=(1,)),
    tf.keras.layers.Dense(1),
])
model.compile("sgd", "mse")
batch = np.array([[0.0], [20.0]], np.float32)
model.fit(batch, batch / 20, verbose=0)
model.train_on_batch(batch, batch / 20)
mean, variance = [
    value[0] for value in model.layers[-2].get_weights()[2:]
]
print("mean %.3f, variance %.4f" % (mean, variance))
