import keras
import tensorflow as tf

model = keras.models.Sequential([
    keras.layers.Dense(2, input_shape=(3,))
])
print("a tf.keras model:", isinstance(model, tf.keras.models.Model))
print(
    "a tf.keras layer:",
    isinstance(model.layers[0], tf.keras.layers.Layer),
)
