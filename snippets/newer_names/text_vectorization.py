import tensorflow as tf

layer = tf.keras.layers.TextVectorization(max_tokens=10)
layer.adapt(["the cat", "the dog"])
print(layer.get_vocabulary()[:3])
