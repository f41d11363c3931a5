import tensorflow as tf

layer = tf.keras.layers.StringLookup(vocabulary=["a", "b"])
print(layer([["b"]]).numpy().tolist())
