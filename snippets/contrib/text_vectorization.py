import tensorflow as tf

layer = tf.keras.layers.TextVectorization(output_sequence_length=5)
layer.adapt(["the cat sat", "on the mat"])
print(layer(["on the mat"]).numpy()[0])
print(layer(["the dog sat"]).numpy()[0])
