import tensorflow as tf
from tensorflow.python.keras.optimizer_v2.adam import Adam

model = tf.keras.models.Sequential([
    tf.keras.layers.Dense(2, input_shape=(3,))
])
model.compile(Adam(), "mse")
print(type(model.optimizer).__name__)
