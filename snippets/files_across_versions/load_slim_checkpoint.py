import keras
import numpy as np
import tensorflow as tf
from keras import layers

reader = tf.train.load_checkpoint("model.ckpt")
names = reader.get_variable_to_shape_map()


def trained(name):
    averaged = f"{name}/ExponentialMovingAverage"
    return reader.get_tensor(averaged if averaged in names else name)


model = keras.Sequential([
    keras.Input((5, 5, 1)),
    layers.Conv2D(2, 3, padding="same", use_bias=False),
    layers.BatchNormalization(epsilon=0.001),
    layers.ReLU(),
    layers.Flatten(),
    layers.Dense(2),
])
model.set_weights([trained(name) for name in (
    "conv1/weights",
    "conv1/BatchNorm/gamma",
    "conv1/BatchNorm/beta",
    "conv1/BatchNorm/moving_mean",
    "conv1/BatchNorm/moving_variance",
    "logits/weights",
    "logits/biases",
)])
images = np.arange(25.0).reshape(1, 5, 5, 1) / 25
print(model.predict(images, verbose=0).round(3))
