import tensorflow as tf
from tensorflow.keras.optimizers import SGD

model = tf.keras.models.Sequential([
    tf.keras.layers.Dense(2, input_shape=(3,))
])
model.compile(SGD(), "mse")
print(type(model.optimizer).__name__)
