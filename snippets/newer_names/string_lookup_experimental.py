import tensorflow as tf

layer = tf.keras.layers.experimental.preprocessing.StringLookup(
    vocabulary=["a", "b"]
)
print(layer([["b"]]).numpy().tolist())
