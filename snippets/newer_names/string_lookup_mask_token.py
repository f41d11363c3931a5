import tensorflow as tf

preprocessing = tf.keras.layers.experimental.preprocessing
options = {"vocabulary": ["a", "b"], "mask_token": None}
layer = preprocessing.StringLookup(**options)
print(layer([["b"]]).numpy().tolist())
